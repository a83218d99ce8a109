<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>AccessibilityCheck</name>
    <message>
        <source>The alternative text “%1” says nothing.</source>
        <translation>Textalternativet ”%1” säger ingenting.</translation>
    </message>
    <message>
        <source>The heading is empty.</source>
        <translation>Rubriken är tom.</translation>
    </message>
    <message>
        <source>The picture holds &lt;%1&gt;.</source>
        <translation>Bilden innehåller &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>The picture refers outside itself or holds a handler: %1.</source>
        <translation>Bilden hänvisar till något utanför sig själv eller innehåller kod: %1.</translation>
    </message>
    <message>
        <source>The picture&apos;s style refers outside itself.</source>
        <translation>Bildens stil hänvisar till något utanför bilden.</translation>
    </message>
    <message>
        <source>The drawing has no title.</source>
        <translation>Bilden saknar titel.</translation>
    </message>
</context>
<context>
    <name>CaptionsCheck</name>
    <message>
        <source>No captions could be read. The file must begin with WEBVTT and hold timed cues.</source>
        <translation>Det gick inte att läsa några undertexter. Filen ska börja med WEBVTT och innehålla texter med tider.</translation>
    </message>
    <message>
        <source>The caption at %1 says nothing. Write what is said, or remove it.</source>
        <translation>Undertexten vid %1 är tom. Skriv vad som sägs, eller ta bort den.</translation>
    </message>
    <message>
        <source>The caption at %1 ends before it begins. Correct its times.</source>
        <translation>Undertexten vid %1 slutar innan den börjar. Rätta tiderna.</translation>
    </message>
    <message>
        <source>The caption at %1 has %2 lines; %3 is the most (CAP-1). Split it.</source>
        <translation>Undertexten vid %1 har %2 rader men får ha högst %3 (CAP-1). Dela den.</translation>
    </message>
    <message>
        <source>The caption at %1 has a line of %2 characters; %3 is the most (CAP-1). Break it.</source>
        <translation>Undertexten vid %1 har en rad med %2 tecken men får ha högst %3 (CAP-1). Bryt raden.</translation>
    </message>
    <message>
        <source>The caption at %1 runs at %2 characters a second; %3 is the most (CAP-3). Shorten it or show it longer.</source>
        <translation>Undertexten vid %1 visar %2 tecken i sekunden men får visa högst %3 (CAP-3). Korta den eller visa den längre.</translation>
    </message>
    <message>
        <source>The caption at %1 stays for %2 seconds (CAP-2).</source>
        <translation>Undertexten vid %1 visas i %2 sekunder (CAP-2).</translation>
    </message>
    <message>
        <source>The caption at %1 begins before the last one ends (VTT-4). Move it.</source>
        <translation>Undertexten vid %1 börjar innan den förra är slut (VTT-4). Flytta den.</translation>
    </message>
</context>
<context>
    <name>CheckReferences</name>
    <message>
        <source>The id %1 is used already (%2:%3). Give this one another id.</source>
        <translation>Id:t %1 används redan (%2:%3). Välj ett annat id här.</translation>
    </message>
    <message>
        <source>The id %1 is used already on line %2. Give this one another id.</source>
        <translation>Id:t %1 används redan på rad %2. Välj ett annat id här.</translation>
    </message>
    <message>
        <source>There is no variant %1. Use one that the course has.</source>
        <translation>Det finns ingen variant %1. Välj en som kursen har.</translation>
    </message>
    <message>
        <source>There is no objective %1 in the course. Add it, or name another.</source>
        <translation>Det finns inget lärandemål %1 i kursen. Lägg till det eller ange ett annat.</translation>
    </message>
    <message>
        <source>There is no requirement %1 in the course. Add it, or name another.</source>
        <translation>Det finns inget täckningskrav %1 i kursen. Lägg till det eller ange ett annat.</translation>
    </message>
    <message>
        <source>There is no term %1 in the glossary. Add it, or name another.</source>
        <translation>Det finns inget begrepp %1 i ordlistan. Lägg till det eller ange ett annat.</translation>
    </message>
    <message>
        <source>There is no source %1 in the course. Add it, or name another.</source>
        <translation>Det finns ingen källa %1 i kursen. Lägg till den eller ange en annan.</translation>
    </message>
    <message>
        <source>There is no bank %1. Use one that the course has.</source>
        <translation>Det finns ingen frågebank %1. Välj en som kursen har.</translation>
    </message>
    <message>
        <source>There is no block %1. Name a block of this course.</source>
        <translation>Det finns inget block %1. Ange ett block i den här kursen.</translation>
    </message>
    <message>
        <source>There is no test %1. Name a test of this course.</source>
        <translation>Det finns inget prov %1. Ange ett prov i den här kursen.</translation>
    </message>
    <message>
        <source>There is no question %1 in any bank. Name one that exists.</source>
        <translation>Ingen frågebank innehåller frågan %1. Ange en fråga som finns.</translation>
    </message>
    <message>
        <source>The test draws %1 questions but the bank holds %2. Draw fewer, or write more.</source>
        <translation>Provet drar %1 frågor men frågebanken har %2. Dra färre eller skriv fler.</translation>
    </message>
    <message>
        <source>There is no page %1. Link to one that exists.</source>
        <translation>Det finns ingen sida %1. Länka till en som finns.</translation>
    </message>
    <message>
        <source>A link needs either href or page. Add one of them.</source>
        <translation>En länk behöver antingen href eller page. Ange ett av dem.</translation>
    </message>
    <message>
        <source>%1 leads out of the course folder. Move the file into it.</source>
        <translation>%1 leder ut ur kursmappen. Flytta in filen i mappen.</translation>
    </message>
    <message>
        <source>The file %1 is missing. Put it in the course folder, or correct the path.</source>
        <translation>Filen %1 saknas. Lägg den i kursmappen eller rätta sökvägen.</translation>
    </message>
</context>
<context>
    <name>CheckRules</name>
    <message>
        <source>Feedback that explains works far better than right or wrong (PED-12: 0.49 against 0.05).</source>
        <translation>Återkoppling som förklarar ger mycket mer än rätt eller fel (PED-12: 0,49 mot 0,05).</translation>
    </message>
    <message>
        <source>What cannot be told from its background cannot be read (ACC-W18, ACC-W21).</source>
        <translation>Det som inte går att skilja från bakgrunden går inte att läsa (ACC-W18, ACC-W21).</translation>
    </message>
    <message>
        <source>A course that is not complete can be neither shown nor exported.</source>
        <translation>En kurs som inte är fullständig går varken att visa eller exportera.</translation>
    </message>
    <message>
        <source>What is referred to must be there, under a name of its own, or the learner meets a gap.</source>
        <translation>Det som något hänvisar till måste finnas och ha ett eget namn, annars möter deltagaren en lucka.</translation>
    </message>
    <message>
        <source>The learner would see an empty place.</source>
        <translation>Deltagaren skulle se en tom plats.</translation>
    </message>
    <message>
        <source>Pictures may not act or fetch (LMS-R13, PRV-16).</source>
        <translation>Bilder får inte köra kod eller hämta något (LMS-R13, PRV-16).</translation>
    </message>
    <message>
        <source>Draw it without.</source>
        <translation>Rita den utan.</translation>
    </message>
    <message>
        <source>Misspelt words draw attention from what is said.</source>
        <translation>Felstavade ord drar uppmärksamheten från det som sägs.</translation>
    </message>
    <message>
        <source>Correct it, mark its language, or add it to the glossary.</source>
        <translation>Rätta ordet, märk vilket språk det är på eller lägg till det i ordlistan.</translation>
    </message>
    <message>
        <source>A learner can be shown one theme only.</source>
        <translation>En deltagare kan bara få se ett tema.</translation>
    </message>
    <message>
        <source>It stands on every page of every learner.</source>
        <translation>Den syns på varje sida för varje deltagare.</translation>
    </message>
    <message>
        <source>Who does not see it must know whose course it is (ACC-W1).</source>
        <translation>Den som inte ser den måste få veta vems kursen är (ACC-W1).</translation>
    </message>
    <message>
        <source>The course carries its fonts with it; every browser must be able to show them.</source>
        <translation>Kursen tar med sig sina typsnitt, och varje webbläsare måste kunna visa dem.</translation>
    </message>
    <message>
        <source>Who does not see the drawing hears its title (ACC-W1).</source>
        <translation>Den som inte ser bilden får höra dess titel (ACC-W1).</translation>
    </message>
    <message>
        <source>Add a &lt;title&gt; that says what it is.</source>
        <translation>Lägg till en &lt;title&gt; som säger vad den är.</translation>
    </message>
    <message>
        <source>Headings and lists show what matters (PED-2, d 0.41).</source>
        <translation>Rubriker och listor visar vad som är viktigt (PED-2, d 0,41).</translation>
    </message>
    <message>
        <source>Add a heading or a list.</source>
        <translation>Lägg till en rubrik eller en lista.</translation>
    </message>
    <message>
        <source>Small pieces at the learner&apos;s own pace teach more (PED-5, d 0.70).</source>
        <translation>Man lär sig mer av små delar i egen takt (PED-5, d 0,70).</translation>
    </message>
    <message>
        <source>Split the page: one thought each.</source>
        <translation>Dela sidan: en tanke på varje.</translation>
    </message>
    <message>
        <source>Readers learn more when the text speaks to them (PED-9, d 0.79).</source>
        <translation>Den som läser lär sig mer när texten talar till hen (PED-9, d 0,79).</translation>
    </message>
    <message>
        <source>Say “du” where it fits.</source>
        <translation>Skriv ”du” där det passar.</translation>
    </message>
    <message>
        <source>Retrieving teaches more than reading (PED-10).</source>
        <translation>Man lär sig mer av att plocka fram ur minnet än av att läsa (PED-10).</translation>
    </message>
    <message>
        <source>Write a question, exercise or scenario for it.</source>
        <translation>Skriv en fråga, en övning eller ett scenario till det.</translation>
    </message>
    <message>
        <source>Coming back after weeks makes it last (PED-11, g 0.74).</source>
        <translation>Att komma tillbaka efter några veckor gör att kunskapen håller (PED-11, g 0,74).</translation>
    </message>
    <message>
        <source>Add a follow-up.</source>
        <translation>Lägg till en uppföljning.</translation>
    </message>
    <message>
        <source>Say why it is right or wrong.</source>
        <translation>Skriv varför svaret är rätt eller fel.</translation>
    </message>
    <message>
        <source>Say why, with a reason or a source.</source>
        <translation>Skriv varför, med ett skäl eller en källa.</translation>
    </message>
    <message>
        <source>Three options are enough (PED-16).</source>
        <translation>Tre alternativ räcker (PED-16).</translation>
    </message>
    <message>
        <source>Remove those that nobody would choose.</source>
        <translation>Ta bort dem som ingen skulle välja.</translation>
    </message>
    <message>
        <source>The longest option is often the right one, and learners know (PED-16).</source>
        <translation>Det längsta alternativet är ofta det rätta, och det vet deltagarna (PED-16).</translation>
    </message>
    <message>
        <source>Even out the lengths.</source>
        <translation>Jämna ut längderna.</translation>
    </message>
    <message>
        <source>Such options test reading, not knowledge (PED-16).</source>
        <translation>Sådana alternativ prövar läsning, inte kunskap (PED-16).</translation>
    </message>
    <message>
        <source>Write an option that stands by itself.</source>
        <translation>Skriv ett alternativ som står på egna ben.</translation>
    </message>
    <message>
        <source>A test that does not serve an objective measures something else (PED-17).</source>
        <translation>En fråga som inte prövar ett lärandemål mäter något annat (PED-17).</translation>
    </message>
    <message>
        <source>Tie it to an objective.</source>
        <translation>Knyt den till ett lärandemål.</translation>
    </message>
    <message>
        <source>What cannot be seen cannot be tested (PED-17).</source>
        <translation>Det som inte syns går inte att pröva (PED-17).</translation>
    </message>
    <message>
        <source>Use a verb for something the learner does.</source>
        <translation>Använd ett verb för något som deltagaren gör.</translation>
    </message>
    <message>
        <source>People plan by the time they are told (PED-18).</source>
        <translation>Man planerar efter den tid som anges (PED-18).</translation>
    </message>
    <message>
        <source>Change the duration, or the course.</source>
        <translation>Ändra tiden eller kursen.</translation>
    </message>
    <message>
        <source>Long pages are left half-read (PED-20).</source>
        <translation>Långa sidor blir halvlästa (PED-20).</translation>
    </message>
    <message>
        <source>Split the page, or cut.</source>
        <translation>Dela sidan eller stryk.</translation>
    </message>
    <message>
        <source>What is tried at work stays (PED-21).</source>
        <translation>Det man prövar på jobbet sitter kvar (PED-21).</translation>
    </message>
    <message>
        <source>Add a task to do at the workplace.</source>
        <translation>Lägg till en uppgift att göra på arbetsplatsen.</translation>
    </message>
    <message>
        <source>Public information must be plain and comprehensible (language act 2009:600, section 11; SWE-4).</source>
        <translation>Offentligt språk ska vara vårdat, enkelt och begripligt (11 § språklagen 2009:600; SWE-4).</translation>
    </message>
    <message>
        <source>Shorten sentences and replace long words.</source>
        <translation>Korta meningarna och byt ut långa ord.</translation>
    </message>
    <message>
        <source>Long sentences are hard to follow.</source>
        <translation>Långa meningar är svåra att följa.</translation>
    </message>
    <message>
        <source>Make it two.</source>
        <translation>Gör två meningar av den.</translation>
    </message>
    <message>
        <source>Abbreviations shut out those who do not know them (SWE-1).</source>
        <translation>Förkortningar stänger ute den som inte kan dem (SWE-1).</translation>
    </message>
    <message>
        <source>Write it out the first time, or add it to the glossary.</source>
        <translation>Skriv ut den första gången eller lägg till den i ordlistan.</translation>
    </message>
    <message>
        <source>An empty heading leads nowhere (ACC-W12).</source>
        <translation>En tom rubrik leder ingenstans (ACC-W12).</translation>
    </message>
    <message>
        <source>Write it, or remove it.</source>
        <translation>Skriv den eller ta bort den.</translation>
    </message>
    <message>
        <source>Screen readers list links without the words around them (ACC-W32).</source>
        <translation>Skärmläsare räknar upp länkar utan orden runt omkring (ACC-W32).</translation>
    </message>
    <message>
        <source>Let the link say where it leads.</source>
        <translation>Låt länken säga vart den leder.</translation>
    </message>
    <message>
        <source>A generic text is worse than none (ACC-B10).</source>
        <translation>En intetsägande text är sämre än ingen (ACC-B10).</translation>
    </message>
    <message>
        <source>Say what the picture shows.</source>
        <translation>Skriv vad bilden visar.</translation>
    </message>
    <message>
        <source>Captions must be readable in the time they are shown (CAP).</source>
        <translation>Undertexter ska hinna läsas medan de visas (CAP).</translation>
    </message>
    <message>
        <source>Sources from 2007–2022 use words and rules that have changed (DAT).</source>
        <translation>Källor från 2007–2022 använder ord och regler som har ändrats (DAT).</translation>
    </message>
    <message>
        <source>Say what holds today, or mark the passage as dated.</source>
        <translation>Skriv vad som gäller i dag, eller märk stycket som daterat.</translation>
    </message>
    <message>
        <source>Laws change; a reader must be able to look them up.</source>
        <translation>Lagar ändras, och läsaren ska kunna slå upp dem.</translation>
    </message>
    <message>
        <source>Give the SFS number and the date it was checked.</source>
        <translation>Ange SFS-nummer och vilken dag lagen kontrollerades.</translation>
    </message>
    <message>
        <source>What is not reviewed goes stale (DAT-R1).</source>
        <translation>Det som inte granskas blir inaktuellt (DAT-R1).</translation>
    </message>
    <message>
        <source>Review it and set a new date.</source>
        <translation>Granska innehållet och sätt ett nytt datum.</translation>
    </message>
    <message>
        <source>Examples must be fictitious (PRV-26).</source>
        <translation>Exempel ska vara påhittade (PRV-26).</translation>
    </message>
    <message>
        <source>Remove it.</source>
        <translation>Ta bort det.</translation>
    </message>
    <message>
        <source>Place and colour mean nothing to who cannot see them (ACC-W13).</source>
        <translation>Plats och färg säger inget till den som inte ser dem (ACC-W13).</translation>
    </message>
    <message>
        <source>Name the thing instead.</source>
        <translation>Nämn saken vid namn i stället.</translation>
    </message>
</context>
<context>
    <name>CourseFolder</name>
    <message>
        <source>%1 is listed twice. Remove one of them.</source>
        <translation>%1 står två gånger. Ta bort en av dem.</translation>
    </message>
    <message>
        <source>%1 leads out of the course folder. Move the file into it.</source>
        <translation>%1 leder ut ur kursmappen. Flytta in filen i mappen.</translation>
    </message>
    <message>
        <source>The file holds a %1, not a %2.</source>
        <translation>Filen innehåller &lt;%1&gt;, inte &lt;%2&gt;.</translation>
    </message>
    <message>
        <source>The file holds a %1, not a course.</source>
        <translation>Filen innehåller &lt;%1&gt;, inte en kurs.</translation>
    </message>
    <message>
        <source>The file is missing or cannot be read. Put it back, or remove its line from course.xml.</source>
        <translation>Filen saknas eller går inte att läsa. Lägg tillbaka den eller ta bort raden om den i course.xml.</translation>
    </message>
    <message>
        <source>The file could not be saved: %1. Nothing in it has changed; free space or permissions may help.</source>
        <translation>Filen kunde inte sparas: %1. Inget i den har ändrats. Kontrollera att det finns plats och att du får skriva där.</translation>
    </message>
</context>
<context>
    <name>CourseTemplate</name>
    <message>
        <source>The folder&apos;s name becomes the course&apos;s id: use a–z, 0–9 and hyphens, and begin with a letter.</source>
        <translation>Mappens namn blir kursens id. Använd a–z, 0–9 och bindestreck, och börja med en bokstav.</translation>
    </message>
    <message>
        <source>The folder exists already. Choose another name.</source>
        <translation>Mappen finns redan. Välj ett annat namn.</translation>
    </message>
    <message>
        <source>There is no template %1. There are: %2.</source>
        <translation>Det finns ingen mall %1. De som finns är: %2.</translation>
    </message>
    <message>
        <source>The folder cannot be made here. Choose a place you may write to.</source>
        <translation>Det går inte att skapa mappen här. Välj en plats där du får skriva.</translation>
    </message>
</context>
<context>
    <name>FileMessages</name>
    <message>
        <source>it is a folder, not a file</source>
        <translation>det är en mapp, inte en fil</translation>
    </message>
    <message>
        <source>you have no permission to the file or its folder</source>
        <translation>du har inte rätt till filen eller mappen</translation>
    </message>
    <message>
        <source>the connection to the disk is lost</source>
        <translation>anslutningen till disken har brutits</translation>
    </message>
    <message>
        <source>another program is using the file</source>
        <translation>ett annat program använder filen</translation>
    </message>
    <message>
        <source>too many files are open</source>
        <translation>för många filer är öppna</translation>
    </message>
    <message>
        <source>the disk is write-protected</source>
        <translation>disken är skrivskyddad</translation>
    </message>
    <message>
        <source>its folder cannot be made</source>
        <translation>mappen kan inte skapas</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>disken är full</translation>
    </message>
    <message>
        <source>your share of the disk is full</source>
        <translation>ditt utrymme på disken är slut</translation>
    </message>
    <message>
        <source>the file is larger than the disk takes</source>
        <translation>filen är större än disken klarar</translation>
    </message>
    <message>
        <source>the file or its folder does not exist</source>
        <translation>filen eller mappen finns inte</translation>
    </message>
    <message>
        <source>a part of the path is a file, not a folder</source>
        <translation>en del av sökvägen är en fil, inte en mapp</translation>
    </message>
    <message>
        <source>the name is too long</source>
        <translation>namnet är för långt</translation>
    </message>
    <message>
        <source>the disk cannot be read from or written to</source>
        <translation>disken går inte att läsa från eller skriva till</translation>
    </message>
</context>
<context>
    <name>FreshnessCheck</name>
    <message>
        <source>“%1” is dated (%2). Today: %3.</source>
        <translation>”%1” är föråldrat (%2). I dag: %3.</translation>
    </message>
    <message>
        <source>The law %1 has no number or check date.</source>
        <translation>Lagen %1 saknar nummer eller kontrolldatum.</translation>
    </message>
    <message>
        <source>The review date %1 has passed.</source>
        <translation>Granskningsdatumet %1 har passerat.</translation>
    </message>
    <message>
        <source>This looks like a personal identity number.</source>
        <translation>Det här ser ut som ett personnummer.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address: %1.</source>
        <translation>Det här ser ut som en e-postadress: %1.</translation>
    </message>
    <message>
        <source>This looks like a telephone number.</source>
        <translation>Det här ser ut som ett telefonnummer.</translation>
    </message>
</context>
<context>
    <name>LanguageCheck</name>
    <message>
        <source>LIX is %1 (%2 words a sentence; longest words: %3).</source>
        <translation>LIX är %1 (%2 ord per mening; längsta ord: %3).</translation>
    </message>
    <message>
        <source>The page has %1 words of running text; aim for 250.</source>
        <translation>Sidan har %1 ord löptext. Sikta på 250.</translation>
    </message>
    <message>
        <source>A sentence has %1 words: “%2”.</source>
        <translation>En mening har %1 ord: ”%2”.</translation>
    </message>
    <message>
        <source>Nothing on the page speaks to the reader.</source>
        <translation>Inget på sidan talar till läsaren.</translation>
    </message>
    <message>
        <source>The link text “%1” says nothing by itself.</source>
        <translation>Länktexten ”%1” säger inget på egen hand.</translation>
    </message>
    <message>
        <source>“%1” points by place or colour.</source>
        <translation>”%1” pekar ut något med plats eller färg.</translation>
    </message>
    <message>
        <source>The abbreviation %1 is not explained.</source>
        <translation>Förkortningen %1 förklaras inte.</translation>
    </message>
</context>
<context>
    <name>PedagogyCheck</name>
    <message>
        <source>The answer has no feedback.</source>
        <translation>Svaret saknar återkoppling.</translation>
    </message>
    <message>
        <source>The feedback is short: “%1”.</source>
        <translation>Återkopplingen är kort: ”%1”.</translation>
    </message>
    <message>
        <source>The question has %1 options.</source>
        <translation>Frågan har %1 alternativ.</translation>
    </message>
    <message>
        <source>The option points at the others.</source>
        <translation>Alternativet pekar på de andra.</translation>
    </message>
    <message>
        <source>The right option is clearly the longest.</source>
        <translation>Det rätta alternativet är klart längst.</translation>
    </message>
    <message>
        <source>The question serves no objective.</source>
        <translation>Frågan prövar inget lärandemål.</translation>
    </message>
    <message>
        <source>The page takes about %1 minutes.</source>
        <translation>Sidan tar ungefär %1 minuter.</translation>
    </message>
    <message>
        <source>More than 200 words without a heading or a list.</source>
        <translation>Mer än 200 ord utan rubrik eller lista.</translation>
    </message>
    <message>
        <source>The objective begins with “%1”.</source>
        <translation>Lärandemålet börjar med ”%1”.</translation>
    </message>
    <message>
        <source>No question serves objective %1.</source>
        <translation>Ingen fråga prövar lärandemålet %1.</translation>
    </message>
    <message>
        <source>The course has no workplace task.</source>
        <translation>Kursen saknar arbetsplatsuppgift.</translation>
    </message>
    <message>
        <source>Nothing in the course comes back later.</source>
        <translation>Inget i kursen kommer tillbaka senare.</translation>
    </message>
    <message>
        <source>The course says %1 minutes; reading, films and questions take about %2.</source>
        <translation>Kursen anger %1 minuter, men läsning, filmer och frågor tar ungefär %2.</translation>
    </message>
</context>
<context>
    <name>Publishing</name>
    <message>
        <source>Version %1 is published already and the course has changed since. Give it a new version number.</source>
        <translation>Version %1 är redan publicerad och kursen har ändrats sedan dess. Ge den ett nytt versionsnummer.</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Filen kunde inte skrivas: %1.</translation>
    </message>
</context>
<context>
    <name>RuleEngine</name>
    <message>
        <source>The check took too long and was stopped. The course is larger than it can handle.</source>
        <translation>Kontrollen tog för lång tid och stoppades. Kursen är större än vad den klarar.</translation>
    </message>
    <message>
        <source>Internal error in %1, line %2: %3</source>
        <translation>Internt fel i %1, rad %2: %3</translation>
    </message>
</context>
<context>
    <name>SpellingCheck</name>
    <message>
        <source>“%1” is not in the dictionary (%2).</source>
        <translation>”%1” finns inte i stavningslistan (%2).</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>The logo %1 must be an SVG or a PNG. Save it as one of these.</source>
        <translation>Logotypen %1 måste vara en SVG eller PNG. Spara den som någon av dem.</translation>
    </message>
    <message>
        <source>The logo %1 is %2 kB; %3 kB is the most. Make it smaller.</source>
        <translation>Logotypen %1 är %2 kB, högst %3 kB tillåts. Gör den mindre.</translation>
    </message>
    <message>
        <source>The logo %1 is no drawing with a viewBox. Save it again as SVG.</source>
        <translation>Logotypen %1 är ingen teckning med viewBox. Spara den på nytt som SVG.</translation>
    </message>
    <message>
        <source>The logo %1 is no PNG. Save it again as PNG.</source>
        <translation>Logotypen %1 är ingen PNG. Spara den på nytt som PNG.</translation>
    </message>
    <message>
        <source>The logo %1 has %2 × %3 pixels; %4 a side is the most. Make it smaller.</source>
        <translation>Logotypen %1 har %2 × %3 bildpunkter, högst %4 per sida tillåts. Gör den mindre.</translation>
    </message>
    <message>
        <source>The font %1 must be a WOFF2 or TTF file. Convert it.</source>
        <translation>Typsnittet %1 måste vara en WOFF2- eller TTF-fil. Konvertera det.</translation>
    </message>
    <message>
        <source>The font %1 is %2 kB; %3 kB is the most. Leave out characters that Swedish does not need.</source>
        <translation>Typsnittet %1 är %2 kB, högst %3 kB tillåts. Ta bort tecken som svenskan inte behöver.</translation>
    </message>
    <message>
        <source>The file %1 is no font of the kind its name says. Convert it again.</source>
        <translation>Filen %1 är inget typsnitt av det slag som namnet säger. Konvertera det på nytt.</translation>
    </message>
</context>
<context>
    <name>ThemesCheck</name>
    <message>
        <source>This variant has a theme already on line %1. Say with for which theme is whose.</source>
        <translation>Varianten har redan ett tema på rad %1. Ange med for vilket tema som är vems.</translation>
    </message>
    <message>
        <source>a link on the page</source>
        <translation>en länk på sidan</translation>
    </message>
    <message>
        <source>a link on a grey area</source>
        <translation>en länk på en grå yta</translation>
    </message>
    <message>
        <source>the text of a button</source>
        <translation>texten på en knapp</translation>
    </message>
    <message>
        <source>text on a tinted area</source>
        <translation>text på en tonad yta</translation>
    </message>
    <message>
        <source>a link on a tinted area</source>
        <translation>en länk på en tonad yta</translation>
    </message>
    <message>
        <source>the focus ring</source>
        <translation>fokusramen</translation>
    </message>
    <message>
        <source>The colour %1 is too weak on light: %2 gets %3:1, and %4:1 is the least.</source>
        <translation>Färgen %1 är för svag på ljust: %2 får %3:1, och minst %4:1 krävs.</translation>
    </message>
    <message>
        <source>The colour %1 is too weak on dark: %2 gets %3:1, and %4:1 is the least.</source>
        <translation>Färgen %1 är för svag på mörkt: %2 får %3:1, och minst %4:1 krävs.</translation>
    </message>
    <message>
        <source>Use %1, the nearest that holds.</source>
        <translation>Använd %1, den närmaste som håller.</translation>
    </message>
    <message>
        <source>The logo has no text. Add an alt that says what it says: the agency&apos;s name.</source>
        <translation>Logotypen saknar text. Lägg till en alt som säger det logotypen säger: myndighetens namn.</translation>
    </message>
    <message>
        <source>The bold font has no regular one beside it. Add regular, or remove bold.</source>
        <translation>Det feta typsnittet har inget vanligt bredvid sig. Lägg till regular eller ta bort bold.</translation>
    </message>
    <message>
        <source>.</source>
        <comment>between whole numbers and decimals</comment>
        <translation>,</translation>
    </message>
</context>
<context>
    <name>XmlDocument</name>
    <message>
        <source>The file is larger than 16 MiB. Split the course into more units.</source>
        <translation>Filen är större än 16 MiB. Dela kursen i fler delar.</translation>
    </message>
    <message>
        <source>This is not XML: the file is empty or damaged.</source>
        <translation>Det här är inte XML: filen är tom eller skadad.</translation>
    </message>
    <message>
        <source>A course holds no DOCTYPE and no entities. Remove the declaration.</source>
        <translation>En kurs får inte innehålla DOCTYPE eller entiteter. Ta bort deklarationen.</translation>
    </message>
    <message>
        <source>The file says it is %1. Save it as UTF-8.</source>
        <translation>Filen säger att den är i %1. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>Elements nest more than %1 deep here. Flatten the structure.</source>
        <translation>Här ligger mer än %1 element inuti varandra. Gör strukturen plattare.</translation>
    </message>
    <message>
        <source>The file does not exist. Check the name, or put the file there.</source>
        <translation>Filen finns inte. Kontrollera namnet eller lägg dit filen.</translation>
    </message>
    <message>
        <source>The file cannot be read: %1.</source>
        <translation>Filen går inte att läsa: %1.</translation>
    </message>
</context>
<context>
    <name>XmlMessages</name>
    <message>
        <source>Use small letters a–z, digits and hyphens, and begin with a letter.</source>
        <translation>Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav.</translation>
    </message>
    <message>
        <source>Name a file in the course folder, in small letters a–z, digits, hyphens and full stops, for example media/map.svg.</source>
        <translation>Ange en fil i kursmappen med små bokstäver a–z, siffror, bindestreck och punkter, till exempel media/karta.svg.</translation>
    </message>
    <message>
        <source>Write an address that begins with https:// or mailto:.</source>
        <translation>Skriv en adress som börjar med https:// eller mailto:.</translation>
    </message>
    <message>
        <source>Write three numbers, for example 1.0.0.</source>
        <translation>Skriv tre tal, till exempel 1.0.0.</translation>
    </message>
    <message>
        <source>Write minutes and seconds, for example 4:30.</source>
        <translation>Skriv minuter och sekunder, till exempel 4:30.</translation>
    </message>
    <message>
        <source>Write a year, a month or a day, for example 2026, 2026-11 or 2026-11-21.</source>
        <translation>Skriv ett år, en månad eller en dag, till exempel 2026, 2026-11 eller 2026-11-21.</translation>
    </message>
    <message>
        <source>Write fact numbers, for example F037 or X05.</source>
        <translation>Skriv faktanummer, till exempel F037 eller X05.</translation>
    </message>
    <message>
        <source>Write true or false.</source>
        <translation>Skriv true eller false.</translation>
    </message>
    <message>
        <source>Write a day of the calendar, for example 2026-11-21.</source>
        <translation>Skriv en dag som finns i kalendern, till exempel 2026-11-21.</translation>
    </message>
    <message>
        <source>Write a length of time, for example PT90M for 90 minutes.</source>
        <translation>Skriv en tidslängd, till exempel PT90M för 90 minuter.</translation>
    </message>
    <message>
        <source>Write a number.</source>
        <translation>Skriv ett tal.</translation>
    </message>
    <message>
        <source>Write a whole number.</source>
        <translation>Skriv ett heltal.</translation>
    </message>
    <message>
        <source>Write a whole number from 1.</source>
        <translation>Skriv ett heltal från 1 och uppåt.</translation>
    </message>
    <message>
        <source>Write a whole number from 0.</source>
        <translation>Skriv ett heltal från 0 och uppåt.</translation>
    </message>
    <message>
        <source>Write a language code, for example sv or en.</source>
        <translation>Skriv en språkkod, till exempel sv eller en.</translation>
    </message>
    <message>
        <source>Write ids with spaces between them: small letters a–z, digits and hyphens.</source>
        <translation>Skriv id:n med mellanslag emellan: små bokstäver a–z, siffror och bindestreck.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong here. Here may stand: %2. Move it, remove it or correct its name.</source>
        <translation>&lt;%1&gt; hör inte hemma här. Här får stå: %2. Flytta elementet, ta bort det eller rätta namnet.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; does not belong here. Move it, remove it or correct its name.</source>
        <translation>&lt;%1&gt; hör inte hemma här. Flytta elementet, ta bort det eller rätta namnet.</translation>
    </message>
    <message>
        <source>Something is missing at the end of &lt;%1&gt;. Add what may stand there: %2.</source>
        <translation>Något saknas i slutet av &lt;%1&gt;. Lägg till det som får stå där: %2.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; has no attribute %2. Remove it, or correct its name.</source>
        <translation>&lt;%1&gt; har inget attribut %2. Ta bort det eller rätta namnet.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; lacks the attribute %2. Add it.</source>
        <translation>&lt;%1&gt; saknar attributet %2. Lägg till det.</translation>
    </message>
    <message>
        <source>“%3” is no value of %2 in &lt;%1&gt;. Choose one of these: %4.</source>
        <translation>”%3” är inget giltigt värde för %2 i &lt;%1&gt;. Välj ett av dessa: %4.</translation>
    </message>
    <message>
        <source>“%3” is no value of %2 in &lt;%1&gt;. %4</source>
        <translation>”%3” är inget giltigt värde för %2 i &lt;%1&gt;. %4</translation>
    </message>
    <message>
        <source>A text in &lt;%1&gt; has %3 characters and may have %4. Shorten it.</source>
        <translation>En text i &lt;%1&gt; har %3 tecken men får ha högst %4. Korta den.</translation>
    </message>
    <message>
        <source>A text in &lt;%1&gt; has %3 characters and needs %4. Write more.</source>
        <translation>En text i &lt;%1&gt; har %3 tecken men behöver minst %4. Skriv mer.</translation>
    </message>
    <message>
        <source>%2 in &lt;%1&gt; is %3. Write %4 or more.</source>
        <translation>%2 i &lt;%1&gt; är %3. Skriv %4 eller mer.</translation>
    </message>
    <message>
        <source>%2 in &lt;%1&gt; is %3. Write %4 or less.</source>
        <translation>%2 i &lt;%1&gt; är %3. Skriv %4 eller mindre.</translation>
    </message>
    <message>
        <source>Text stands directly in &lt;%1&gt;. Put it in one of the elements that &lt;%1&gt; holds.</source>
        <translation>Det står text direkt i &lt;%1&gt;. Flytta in den i något av elementen i &lt;%1&gt;.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; holds nothing. Remove what stands in it.</source>
        <translation>&lt;%1&gt; ska vara tomt. Ta bort det som står i elementet.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; holds text only. Remove the elements in it.</source>
        <translation>&lt;%1&gt; får bara innehålla text. Ta bort elementen i det.</translation>
    </message>
    <message>
        <source>A file of this kind does not begin with this &lt;%1&gt;. Correct the name of the element, and its xmlns; in a course it is urn:brygga:course:1.</source>
        <translation>En sådan här fil börjar inte med detta &lt;%1&gt;. Rätta elementets namn och dess xmlns. I en kurs är det urn:brygga:course:1.</translation>
    </message>
    <message>
        <source>&lt;%1&gt; begins on line %2, but here &lt;/%3&gt; stands. Write &lt;/%1&gt; before it, or correct the name.</source>
        <translation>&lt;%1&gt; börjar på rad %2, men här står &lt;/%3&gt;. Skriv &lt;/%1&gt; före det eller rätta namnet.</translation>
    </message>
    <message>
        <source>The file ends before &lt;%1&gt; from line %2 does. Write &lt;/%1&gt;, or fetch the whole file.</source>
        <translation>Filen slutar innan &lt;%1&gt; från rad %2 har avslutats. Skriv &lt;/%1&gt; eller hämta hela filen.</translation>
    </message>
    <message>
        <source>&amp;%1; means nothing here. Write the character itself; the sign &amp; is written &amp;amp;.</source>
        <translation>&amp;%1; betyder ingenting här. Skriv själva tecknet. Tecknet &amp; skrivs &amp;amp;.</translation>
    </message>
    <message>
        <source>The sign &amp; stands alone. Write &amp;amp;.</source>
        <translation>Tecknet &amp; står ensamt. Skriv &amp;amp;.</translation>
    </message>
    <message>
        <source>Something stands after the end of the document. Remove it, or move it inside.</source>
        <translation>Något står efter dokumentets slut. Ta bort det eller flytta in det.</translation>
    </message>
    <message>
        <source>No name of an element follows the sign &lt;. Write the name, or &amp;lt; for the sign itself.</source>
        <translation>Efter tecknet &lt; saknas namnet på ett element. Skriv namnet, eller &amp;lt; om du menar själva tecknet.</translation>
    </message>
    <message>
        <source>The tag &lt;%1 has no end. Check its attributes and write &gt;.</source>
        <translation>Taggen &lt;%1 har inget slut. Kontrollera attributen och skriv &gt;.</translation>
    </message>
    <message>
        <source>An attribute is not written as it should be. Write name=&quot;value&quot;, with a space before it.</source>
        <translation>Ett attribut är fel skrivet. Skriv namn=&quot;värde&quot; med mellanslag före.</translation>
    </message>
    <message>
        <source>The attribute %1 has no value. Write %1=&quot;value&quot;.</source>
        <translation>Attributet %1 saknar värde. Skriv %1=&quot;värde&quot;.</translation>
    </message>
    <message>
        <source>The attribute %1 is given twice. Remove one.</source>
        <translation>Attributet %1 står två gånger. Ta bort det ena.</translation>
    </message>
    <message>
        <source>The sign &lt; stands in an attribute. Write &amp;lt;, or end the attribute with a quotation mark before it.</source>
        <translation>Tecknet &lt; står i ett attribut. Skriv &amp;lt;, eller avsluta attributet med ett citattecken före.</translation>
    </message>
    <message>
        <source>The value of an attribute is not between quotation marks. Write name=&quot;value&quot;.</source>
        <translation>Ett attributs värde står inte inom citattecken. Skriv namn=&quot;värde&quot;.</translation>
    </message>
    <message>
        <source>The value of an attribute is too long. Shorten it.</source>
        <translation>Ett attributs värde är för långt. Korta det.</translation>
    </message>
    <message>
        <source>A tag has no end. Write &gt;.</source>
        <translation>En tagg har inget slut. Skriv &gt;.</translation>
    </message>
    <message>
        <source>A control character stands here. Remove it.</source>
        <translation>Här står ett styrtecken som inte syns. Ta bort det.</translation>
    </message>
    <message>
        <source>The file holds characters that are not UTF-8. Save it as UTF-8.</source>
        <translation>Filen innehåller tecken som inte är UTF-8. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>The file says it is %1. Save it as UTF-8.</source>
        <translation>Filen säger att den är i %1. Spara den som UTF-8.</translation>
    </message>
    <message>
        <source>The file says it is %1 but is UTF-8. Correct its first line.</source>
        <translation>Filen säger att den är i %1 men den är i UTF-8. Rätta första raden.</translation>
    </message>
    <message>
        <source>This is not XML: the file is empty or damaged.</source>
        <translation>Det här är inte XML: filen är tom eller skadad.</translation>
    </message>
    <message>
        <source>Elements nest far too deep here. Flatten the structure.</source>
        <translation>Här ligger alldeles för många element inuti varandra. Gör strukturen plattare.</translation>
    </message>
    <message>
        <source>Nothing says what the prefix %1: stands for. Remove it.</source>
        <translation>Inget säger vad prefixet %1: står för. Ta bort det.</translation>
    </message>
    <message>
        <source>A comment begins with &lt;!-- and ends with --&gt;, and holds no -- in between. Correct it.</source>
        <translation>En kommentar börjar med &lt;!-- och slutar med --&gt; och har inga -- emellan. Rätta den.</translation>
    </message>
    <message>
        <source>A CDATA section has no end. Write ]]&gt;.</source>
        <translation>Ett CDATA-avsnitt har inget slut. Skriv ]]&gt;.</translation>
    </message>
    <message>
        <source>The signs ]]&gt; may not stand in text. Write ]]&amp;gt;.</source>
        <translation>Tecknen ]]&gt; får inte stå i text. Skriv ]]&amp;gt;.</translation>
    </message>
    <message>
        <source>Write a colour as # and six digits 0–9 or a–f, for example #00566b.</source>
        <translation>Skriv en färg som # och sex siffror 0–9 eller a–f, till exempel #00566b.</translation>
    </message>
</context>
</TS>
