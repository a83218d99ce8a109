<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>AltDialog</name>
    <message>
        <source>Vad visar bilden?</source>
        <translation>What does the picture show?</translation>
    </message>
    <message>
        <source>Infoga bilden</source>
        <translation>Insert the picture</translation>
    </message>
    <message>
        <source>Beskriv bilden</source>
        <translation>Describe the picture</translation>
    </message>
    <message>
        <source>Bilden är bara dekorativ</source>
        <translation>The picture is only decorative</translation>
    </message>
    <message>
        <source>Senare (står kvar som anmärkning)</source>
        <translation>Later (stays as a finding)</translation>
    </message>
    <message>
        <source>Alternativtext: vad bilden visar, kort</source>
        <translation>Alternative text: what the picture shows, in short</translation>
    </message>
    <message>
        <source>Läses upp för den som inte ser bilden.</source>
        <translation>Read to those who do not see the picture.</translation>
    </message>
</context>
<context>
    <name>AssetEntry</name>
    <message>
        <source>Ingen fil</source>
        <translation>No file</translation>
    </message>
    <message>
        <source>Välj fil …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Byt …</source>
        <translation>Change …</translation>
    </message>
</context>
<context>
    <name>CanvasBlock</name>
    <message>
        <source>%1 visas inte i den här varianten.</source>
        <translation>%1 is not shown in this variant.</translation>
    </message>
    <message>
        <source>bara för %1</source>
        <translation>only for %1</translation>
    </message>
    <message numerus="yes">
        <source>%n anmärkning(ar)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Change</name>
    <message>
        <source>ändra text</source>
        <translation>change text</translation>
    </message>
    <message>
        <source>lägg till</source>
        <translation>add</translation>
    </message>
    <message>
        <source>ta bort</source>
        <translation>remove</translation>
    </message>
    <message>
        <source>flytta</source>
        <translation>move</translation>
    </message>
</context>
<context>
    <name>CitationsSection</name>
    <message>
        <source>Hänvisningar till källor (%1)</source>
        <translation>References to sources (%1)</translation>
    </message>
    <message>
        <source>Skulle ha granskats senast %1. Läs igenom, och sätt ett nytt datum.</source>
        <translation>Was to be reviewed by %1. Read it through, and set a new date.</translation>
    </message>
    <message>
        <source>Sidan granskas senast %1.</source>
        <translation>The page is to be reviewed by %1.</translation>
    </message>
    <message>
        <source>Hela kursen granskas senast %1.</source>
        <translation>The whole course is to be reviewed by %1.</translation>
    </message>
    <message>
        <source>Granskad i dag</source>
        <translation>Reviewed today</translation>
    </message>
    <message>
        <source>Ger sidan ett nytt datum om ett år</source>
        <translation>Gives the page a new date in a year</translation>
    </message>
    <message>
        <source>Källan är från %1</source>
        <translation>The source is from %1</translation>
    </message>
    <message>
        <source>Källan har inget datum</source>
        <translation>The source has no date</translation>
    </message>
    <message>
        <source>kontrollerad %1</source>
        <translation>checked %1</translation>
    </message>
    <message>
        <source>Ska granskas av sakkunnig före publicering.</source>
        <translation>An expert must review it before publication.</translation>
    </message>
    <message>
        <source>Visa i texten</source>
        <translation>Show in the text</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Ändra</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Sida eller rad i källan</source>
        <translation>Page or line in the source</translation>
    </message>
    <message>
        <source>Faktanummer</source>
        <translation>Fact number</translation>
    </message>
    <message>
        <source>Om källan (gäller överallt där den används)</source>
        <translation>About the source (holds wherever it is used)</translation>
    </message>
    <message>
        <source>Källans datum</source>
        <translation>The source’s date</translation>
    </message>
    <message>
        <source>Senast kontrollerad</source>
        <translation>Last checked</translation>
    </message>
    <message>
        <source>Granskad av sakkunnig</source>
        <translation>Reviewed by an expert</translation>
    </message>
    <message>
        <source>Ta bort hänvisningen</source>
        <translation>Remove the reference</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ny kurs …</source>
        <translation>New course …</translation>
    </message>
    <message>
        <source>Öppna kurs …</source>
        <translation>Open course …</translation>
    </message>
    <message>
        <source>Spara</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Spara en kopia …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Återgå till det sparade</source>
        <translation>Return to what is saved</translation>
    </message>
    <message>
        <source>Exportera …</source>
        <translation>Export …</translation>
    </message>
    <message>
        <source>Stäng kursen</source>
        <translation>Close the course</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Ångra</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Gör om</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Klipp ut det markerade</source>
        <translation>Cut the selection</translation>
    </message>
    <message>
        <source>Kopiera det markerade</source>
        <translation>Copy the selection</translation>
    </message>
    <message>
        <source>Kopierat. Klistra in här eller i en annan kurs.</source>
        <translation>Copied. Paste here or in another course.</translation>
    </message>
    <message>
        <source>Klistra in efter det markerade</source>
        <translation>Paste after the selection</translation>
    </message>
    <message>
        <source>Gör en likadan</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Ta bort det markerade</source>
        <translation>Remove the selection</translation>
    </message>
    <message>
        <source>Flytta upp</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Flytta ned</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Sök och ersätt i hela kursen</source>
        <translation>Find and replace in the whole course</translation>
    </message>
    <message>
        <source>Block …</source>
        <translation>Block …</translation>
    </message>
    <message>
        <source>Sida</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Frågebank</source>
        <translation>Question bank</translation>
    </message>
    <message>
        <source>Prov på sidan</source>
        <translation>Test on the page</translation>
    </message>
    <message>
        <source>Övningsfråga ur en frågebank …</source>
        <translation>Practice question from a bank …</translation>
    </message>
    <message>
        <source>Bild eller fil …</source>
        <translation>Picture or file …</translation>
    </message>
    <message>
        <source>Kommandon …</source>
        <translation>Commands …</translation>
    </message>
    <message>
        <source>Nästa ruta</source>
        <translation>Next pane</translation>
    </message>
    <message>
        <source>Föregående ruta</source>
        <translation>Previous pane</translation>
    </message>
    <message>
        <source>Sidan</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>Kursen</source>
        <translation>The course</translation>
    </message>
    <message>
        <source>Jämför varianter</source>
        <translation>Compare variants</translation>
    </message>
    <message>
        <source>Scenariots karta</source>
        <translation>Map of the scenario</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Anmärkningar</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Nästa variant på sidan</source>
        <translation>Next variant on the page</translation>
    </message>
    <message>
        <source>Förhandsvisa i fönstret</source>
        <translation>Preview in the window</translation>
    </message>
    <message>
        <source>Förhandsvisa i webbläsaren</source>
        <translation>Preview in the browser</translation>
    </message>
    <message>
        <source>Större text</source>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Ljust eller mörkt</source>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Märk begrepp ur ordlistan på sidan</source>
        <translation>Mark glossary terms on the page</translation>
    </message>
    <message>
        <source>Kontrollera nu</source>
        <translation>Check now</translation>
    </message>
    <message>
        <source>Tangenter och kommandon</source>
        <translation>Keys and commands</translation>
    </message>
    <message>
        <source>Alla varianter</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>Tema: färg, logotyp och typsnitt</source>
        <translation>Theme: colour, logo and typeface</translation>
    </message>
    <message>
        <source>Mål, sidor och frågor</source>
        <translation>Objectives, pages and questions</translation>
    </message>
    <message>
        <source>Avbryt hämtningen av filer</source>
        <translation>Cancel bringing files in</translation>
    </message>
    <message>
        <source>Bild eller fil ur urklipp</source>
        <translation>Picture or file from the clipboard</translation>
    </message>
    <message>
        <source>Skift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Backsteg</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Upp</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Ned</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Höger</source>
        <translation>Right</translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message>
        <source>Varianter sida vid sida: %1</source>
        <translation>Variants side by side: %1</translation>
    </message>
    <message>
        <source>Vänster</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Höger</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Sidan är likadan i båda.</source>
        <translation>The page is the same in both.</translation>
    </message>
    <message numerus="yes">
        <source>%n rad(er) skiljer sig.</source>
        <translation>
            <numerusform>%n line differs.</numerusform>
            <numerusform>%n lines differ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara vänster: %1</source>
        <translation>Only left: %1</translation>
    </message>
    <message>
        <source>Bara höger: %1</source>
        <translation>Only right: %1</translation>
    </message>
</context>
<context>
    <name>CourseCheck</name>
    <message>
        <source>%1: ”%2” är inte ifyllt. Fyll i det.</source>
        <translation>%1: “%2” is not filled in. Fill it in.</translation>
    </message>
    <message>
        <source>%1: ”%2” saknas. Lägg till.</source>
        <translation>%1: “%2” is missing. Add it.</translation>
    </message>
</context>
<context>
    <name>CourseDocument</name>
    <message>
        <source>ändringar utifrån</source>
        <translation>changes from outside</translation>
    </message>
    <message>
        <source>Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och öppna kursen igen.</source>
        <translation>The journal cannot be written, so a crash would lose work. Free space on the disk and open the course again.</translation>
    </message>
    <message>
        <source>Journalen kan inte skrivas, så en krasch skulle ta arbete. Frigör plats på disken och spara sedan.</source>
        <translation>The journal cannot be written, so a crash would lose work. Free space on the disk, then save.</translation>
    </message>
    <message>
        <source>En del av journalen går inte att läsa. Det som kom före finns här; spara för att behålla det.</source>
        <translation>A part of the journal cannot be read. What came before it is here; save to keep it.</translation>
    </message>
    <message>
        <source>%1 finns redan. Välj en annan plats.</source>
        <translation>%1 exists already. Choose another place.</translation>
    </message>
    <message>
        <source>Mappen kan inte göras här. Välj en plats där du får skriva.</source>
        <translation>The folder cannot be made here. Choose a place you may write to.</translation>
    </message>
    <message>
        <source>Kursens filer har ändrats utanför programmet och går inte att läsa som de är nu: %1</source>
        <translation>The course&apos;s files have been changed outside the program and cannot be read as they are now: %1</translation>
    </message>
    <message>
        <source>%1 är inte skriven i UTF-8. Spara om filen så i en textredigerare, och öppna den igen.</source>
        <translation>%1 is not written in UTF-8. Save the file so in a text editor, and open it again.</translation>
    </message>
    <message>
        <source>ändra</source>
        <translation>change</translation>
    </message>
    <message>
        <source>Filen kan inte kopieras: %1.</source>
        <translation>The file cannot be copied: %1.</translation>
    </message>
    <message>
        <source>behåll mina ändringar</source>
        <translation>keep my changes</translation>
    </message>
</context>
<context>
    <name>CourseEditing</name>
    <message>
        <source>Ny del</source>
        <translation>New unit</translation>
    </message>
    <message>
        <source>Ny sida</source>
        <translation>New page</translation>
    </message>
    <message>
        <source>ändra vad som krävs</source>
        <translation>change what is required</translation>
    </message>
    <message>
        <source>ta bort %1 delar</source>
        <translation>remove %1 parts</translation>
    </message>
    <message>
        <source>ta bort %1</source>
        <translation>remove %1</translation>
    </message>
    <message>
        <source>flytta %1 delar</source>
        <translation>move %1 parts</translation>
    </message>
    <message>
        <source>flytta %1</source>
        <translation>move %1</translation>
    </message>
    <message>
        <source>klistra in</source>
        <translation>paste</translation>
    </message>
    <message>
        <source>kopiera</source>
        <translation>duplicate</translation>
    </message>
    <message>
        <source>byt beteckning till %1</source>
        <translation>change the short name to %1</translation>
    </message>
</context>
<context>
    <name>CourseExport</name>
    <message>
        <source>Rätta felen i kursen först.</source>
        <translation>Correct the errors in the course first.</translation>
    </message>
    <message>
        <source>sparat läge högst %1 av %2 tecken</source>
        <translation>saved state at most %1 of %2 characters</translation>
    </message>
</context>
<context>
    <name>CourseMedia</name>
    <message>
        <source>Kursen kan inte ändras.</source>
        <translation>The course cannot be changed.</translation>
    </message>
    <message>
        <source>Filen kan inte läsas: %1</source>
        <translation>The file cannot be read: %1</translation>
    </message>
    <message>
        <source>%1 kan inte läsas: %2.</source>
        <translation>%1 cannot be read: %2.</translation>
    </message>
    <message>
        <source>Filen är större än 500 MB. Gör den mindre först.</source>
        <translation>The file is larger than 500 MB. Make it smaller first.</translation>
    </message>
    <message>
        <source>Filen är ingen SVG-bild som går att läsa.</source>
        <translation>The file is not an SVG picture that can be read.</translation>
    </message>
    <message>
        <source>Borttaget ur bilden, för att den ska vara säker: %1</source>
        <translation>Removed from the picture to make it safe: %1</translation>
    </message>
    <message>
        <source>Bilden går inte att läsa: den är skadad eller av ett slag som Brygga inte klarar. Öppna den i ett bildprogram och spara den på nytt.</source>
        <translation>The picture cannot be read: it is damaged, or of a kind that Brygga does not know. Open it in a picture program and save it again.</translation>
    </message>
    <message>
        <source>Bilden kan inte sparas. Öppna den i ett bildprogram och spara den på nytt.</source>
        <translation>The picture cannot be saved. Open it in a picture program and save it again.</translation>
    </message>
    <message>
        <source>Förminskad från %1 × %2 till %3 × %4 bildpunkter.</source>
        <translation>Reduced from %1 × %2 to %3 × %4 pixels.</translation>
    </message>
    <message>
        <source>En kurs tar inte filer av slaget .%1.</source>
        <translation>A course does not take files of the kind .%1.</translation>
    </message>
    <message>
        <source>Filen kan inte läggas i kursens mapp.</source>
        <translation>The file cannot be put in the course&apos;s folder.</translation>
    </message>
    <message>
        <source>Bilden fanns redan i kursen.</source>
        <translation>The picture was in the course already.</translation>
    </message>
    <message>
        <source>Filen kan inte läggas i kursens mapp: %1.</source>
        <translation>The file cannot be put in the course&apos;s folder: %1.</translation>
    </message>
    <message>
        <source>temat</source>
        <translation>the theme</translation>
    </message>
    <message>
        <source>en bild ur urklipp</source>
        <translation>a picture from the clipboard</translation>
    </message>
    <message>
        <source>Det finns inget i urklipp som passar här.</source>
        <translation>Nothing on the clipboard fits here.</translation>
    </message>
</context>
<context>
    <name>CoursePane</name>
    <message>
        <source>Uppgifter</source>
        <translation>Facts</translation>
    </message>
    <message>
        <source>Mål</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Varianter</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Webbinarier</source>
        <translation>Webinars</translation>
    </message>
    <message>
        <source>Slutförande</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>Ändringslogg</source>
        <translation>Changelog</translation>
    </message>
    <message>
        <source>Kursen</source>
        <translation>The course</translation>
    </message>
</context>
<context>
    <name>CourseSearch</name>
    <message>
        <source>ersätt ”%1”</source>
        <translation>replace “%1”</translation>
    </message>
</context>
<context>
    <name>CourseTheme</name>
    <message>
        <source>Länk på sidan</source>
        <translation>Link on the page</translation>
    </message>
    <message>
        <source>Länk på grå yta</source>
        <translation>Link on a grey area</translation>
    </message>
    <message>
        <source>Text på knapp</source>
        <translation>Text on a button</translation>
    </message>
    <message>
        <source>Text på tonad yta</source>
        <translation>Text on a tinted area</translation>
    </message>
    <message>
        <source>Länk på tonad yta</source>
        <translation>Link on a tinted area</translation>
    </message>
    <message>
        <source>Fokusram</source>
        <translation>Focus ring</translation>
    </message>
    <message>
        <source>Filen kan inte läsas.</source>
        <translation>The file cannot be read.</translation>
    </message>
    <message>
        <source>ge varianten ett eget tema</source>
        <translation>give the variant a theme of its own</translation>
    </message>
    <message>
        <source>Röd</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Rost</source>
        <translation>Rust</translation>
    </message>
    <message>
        <source>Ockra</source>
        <translation>Ochre</translation>
    </message>
    <message>
        <source>Oliv</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Grön</source>
        <translation>Green</translation>
    </message>
    <message>
        <source>Havsgrön</source>
        <translation>Sea green</translation>
    </message>
    <message>
        <source>Petrol</source>
        <translation>Petrol</translation>
    </message>
    <message>
        <source>Blå</source>
        <translation>Blue</translation>
    </message>
    <message>
        <source>Indigo</source>
        <translation>Indigo</translation>
    </message>
    <message>
        <source>Violett</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Plommon</source>
        <translation>Plum</translation>
    </message>
    <message>
        <source>Vinröd</source>
        <translation>Wine</translation>
    </message>
    <message>
        <source>Brun</source>
        <translation>Brown</translation>
    </message>
    <message>
        <source>Skiffer</source>
        <translation>Slate</translation>
    </message>
</context>
<context>
    <name>CourseViews</name>
    <message>
        <source>märk begrepp</source>
        <translation>mark terms</translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message>
        <source>Ingen webbläsare svarade. Adressen är %1</source>
        <translation>No browser answered. The address is %1</translation>
    </message>
    <message>
        <source>Lägg till block: sök på namn</source>
        <translation>Add a block: search by name</translation>
    </message>
    <message>
        <source>Kommandon: sök på namn</source>
        <translation>Commands: search by name</translation>
    </message>
    <message>
        <source>Övningsfråga: sök i frågebankerna</source>
        <translation>Practice question: search the banks</translation>
    </message>
    <message>
        <source>Kursen har ändrats på två håll</source>
        <translation>The course has been changed in two places</translation>
    </message>
    <message>
        <source>Behåll mina ändringar</source>
        <translation>Keep my changes</translation>
    </message>
    <message>
        <source>Ta filernas version</source>
        <translation>Take the files&apos; version</translation>
    </message>
    <message>
        <source>Samma ställen är ändrade både här och i filerna: %1. Vilken version ska gälla? Båda valen kan ångras.</source>
        <translation>The same places are changed both here and in the files: %1. Which version shall hold? Both choices can be undone.</translation>
    </message>
    <message>
        <source>Det här är fel i kursen</source>
        <translation>What is wrong in the course</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Välj kursens mapp</source>
        <translation>Choose the course&apos;s folder</translation>
    </message>
    <message>
        <source>Välj var kopian ska läggas</source>
        <translation>Choose where to put the copy</translation>
    </message>
    <message>
        <source>Välj en fil till kursen</source>
        <translation>Choose a file for the course</translation>
    </message>
    <message>
        <source>Lägg till en frågebank först.</source>
        <translation>Add a question bank first.</translation>
    </message>
    <message>
        <source>Filen är i kursen: %1</source>
        <translation>The file is in the course: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n begrepp är märkta. Ctrl+Z tar tillbaka.</source>
        <translation>
            <numerusform>%n term is marked. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n terms are marked. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla begrepp på sidan är redan märkta.</source>
        <translation>All terms on the page are marked already.</translation>
    </message>
    <message>
        <source>Hämtningen är avbruten.</source>
        <translation>Bringing files in was cancelled.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>SCORM 2004, 4:e utgåvan</source>
        <translation>SCORM 2004, 4th edition</translation>
    </message>
    <message>
        <source>Webb</source>
        <translation>Web</translation>
    </message>
    <message>
        <source>Allt som text</source>
        <translation>All as text</translation>
    </message>
    <message>
        <source>väntar</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>pågår …</source>
        <translation>running …</translation>
    </message>
    <message>
        <source>klar och bevisad</source>
        <translation>done and proved</translation>
    </message>
    <message>
        <source>gick inte</source>
        <translation>failed</translation>
    </message>
    <message>
        <source>avbruten</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message numerus="yes">
        <source>%n paket gick inte att göra.</source>
        <translation>
            <numerusform>%n package could not be made.</numerusform>
            <numerusform>%n packages could not be made.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paketen är klara i %1</source>
        <translation>The packages are ready in %1</translation>
    </message>
    <message>
        <source>Alla (en för alla)</source>
        <translation>All (one for everybody)</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Byt mapp …</source>
        <translation>Change folder …</translation>
    </message>
    <message numerus="yes">
        <source>Kursen har %n fel. Rätta dem i anmärkningarna först.</source>
        <translation>
            <numerusform>The course has %n error. Correct it in the findings first.</numerusform>
            <numerusform>The course has %n errors. Correct them in the findings first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gör %n paket</source>
        <translation>
            <numerusform>Make %n package</numerusform>
            <numerusform>Make %n packages</numerusform>
        </translation>
    </message>
    <message>
        <source>Avbryt exporten</source>
        <translation>Cancel the export</translation>
    </message>
    <message>
        <source>%1 av %2 paket</source>
        <translation>%1 of %2 packages</translation>
    </message>
    <message>
        <source>Paket</source>
        <translation>Packages</translation>
    </message>
    <message>
        <source>alla</source>
        <translation>all</translation>
    </message>
    <message>
        <source>Dölj rapporten</source>
        <translation>Hide the report</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Varianter, och hur stort sparat läge de kan få</source>
        <translation>Variants, and how large their saved state can become</translation>
    </message>
    <message>
        <source>%1 av %2 tecken: för mycket för SCORM 1.2</source>
        <translation>%1 of %2 characters: too much for SCORM 1.2</translation>
    </message>
    <message>
        <source>%1 av %2 tecken</source>
        <translation>%1 of %2 characters</translation>
    </message>
    <message>
        <source>Läggs i %1</source>
        <translation>Put in %1</translation>
    </message>
</context>
<context>
    <name>FieldEntry</name>
    <message>
        <source>ÅÅÅÅ-MM-DD</source>
        <translation>YYYY-MM-DD</translation>
    </message>
    <message>
        <source>m:ss</source>
        <translation>m:ss</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Skriv ett tal.</source>
        <translation>Write a number.</translation>
    </message>
    <message>
        <source>Skriv datumet så här: 2026-11-21.</source>
        <translation>Write the date like this: 2026-11-21.</translation>
    </message>
    <message>
        <source>Skriv tiden så här: 4:30.</source>
        <translation>Write the time like this: 4:30.</translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message>
        <source>%1 leder till %2</source>
        <translation>%1 leads to %2</translation>
    </message>
    <message>
        <source>slutet</source>
        <translation>the end</translation>
    </message>
    <message>
        <source>slut</source>
        <translation>ending</translation>
    </message>
    <message>
        <source>rättar till</source>
        <translation>puts right</translation>
    </message>
    <message numerus="yes">
        <source>%n val</source>
        <translation>
            <numerusform>%n choice</numerusform>
            <numerusform>%n choices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphNodeEditor</name>
    <message>
        <source>Slutet: poängen avgör vilket</source>
        <translation>The end: the points decide which</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>+ Ett nytt steg</source>
        <translation>+ A new step</translation>
    </message>
    <message>
        <source>Ta bort %1 (Delete)</source>
        <translation>Remove %1 (Delete)</translation>
    </message>
    <message>
        <source>Val och vart de leder</source>
        <translation>Choices and where they lead</translation>
    </message>
    <message>
        <source>Val %1</source>
        <translation>Choice %1</translation>
    </message>
    <message>
        <source>Ta bort val %1</source>
        <translation>Remove choice %1</translation>
    </message>
    <message>
        <source>Vad man väljer</source>
        <translation>What one chooses</translation>
    </message>
    <message>
        <source>Leder till</source>
        <translation>Leads to</translation>
    </message>
    <message>
        <source>Lägg till val</source>
        <translation>Add a choice</translation>
    </message>
    <message>
        <source>Allt om blocket på sidan</source>
        <translation>All about the block on the page</translation>
    </message>
</context>
<context>
    <name>GraphPane</name>
    <message>
        <source>Karta: %1</source>
        <translation>Map: %1</translation>
    </message>
    <message>
        <source>Scenariots karta</source>
        <translation>Map of the scenario</translation>
    </message>
    <message>
        <source>Välj ett scenario eller ett beslutsstöd i innehållet, så visas dess karta här.</source>
        <translation>Choose a scenario or a decision guide in the outline, and its map is shown here.</translation>
    </message>
    <message>
        <source>Saknar val</source>
        <translation>Has no choices</translation>
    </message>
    <message>
        <source>Nås inte</source>
        <translation>Cannot be reached</translation>
    </message>
    <message>
        <source>Leder till något som inte finns</source>
        <translation>Leads to something that is not there</translation>
    </message>
    <message>
        <source>Slut</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Rättande steg</source>
        <translation>Repair step</translation>
    </message>
    <message>
        <source>Steg</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Nytt steg efter det valda (Insert)</source>
        <translation>New step after the chosen one (Insert)</translation>
    </message>
    <message>
        <source>Nytt slut</source>
        <translation>New ending</translation>
    </message>
    <message>
        <source>Alla steg nås och leder till ett slut.</source>
        <translation>All steps are reached and lead to an ending.</translation>
    </message>
    <message numerus="yes">
        <source>%n ställe(n) behöver ses över.</source>
        <translation>
            <numerusform>%n place needs a look.</numerusform>
            <numerusform>%n places need a look.</numerusform>
        </translation>
    </message>
    <message>
        <source>Når inget slut</source>
        <translation>Reaches no ending</translation>
    </message>
    <message>
        <source>Nytt steg på kartan</source>
        <translation>New step on the map</translation>
    </message>
    <message>
        <source>Nytt slut på kartan</source>
        <translation>New ending on the map</translation>
    </message>
    <message>
        <source>%1 borttaget. Ctrl+Z tar tillbaka.</source>
        <translation>%1 removed. Ctrl+Z brings it back.</translation>
    </message>
</context>
<context>
    <name>GridEditor</name>
    <message>
        <source>Rad under</source>
        <translation>Row below</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Kolumn efter</source>
        <translation>Column after</translation>
    </message>
    <message>
        <source>Flytta rad upp</source>
        <translation>Move row up</translation>
    </message>
    <message>
        <source>Alt+Upp</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Flytta rad ned</source>
        <translation>Move row down</translation>
    </message>
    <message>
        <source>Alt+Ned</source>
        <translation>Alt+Down</translation>
    </message>
    <message>
        <source>Ta bort rad</source>
        <translation>Remove row</translation>
    </message>
    <message>
        <source>Ta bort kolumn</source>
        <translation>Remove column</translation>
    </message>
    <message>
        <source>Rubrik i kolumn %1</source>
        <translation>Heading of column %1</translation>
    </message>
    <message>
        <source>Rad %1, kolumn %2</source>
        <translation>Row %1, column %2</translation>
    </message>
    <message>
        <source>Rad %1, %2</source>
        <translation>Row %1, %2</translation>
    </message>
    <message>
        <source>kolumn %1</source>
        <translation>column %1</translation>
    </message>
    <message>
        <source>Rad %1 tillagd</source>
        <translation>Row %1 added</translation>
    </message>
    <message>
        <source>Kolumn %1 tillagd</source>
        <translation>Column %1 added</translation>
    </message>
    <message>
        <source>Rad %1 borttagen</source>
        <translation>Row %1 removed</translation>
    </message>
    <message>
        <source>Kolumn %1 borttagen</source>
        <translation>Column %1 removed</translation>
    </message>
    <message>
        <source>Raden flyttad till plats %1 av %2</source>
        <translation>The row moved to place %1 of %2</translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message>
        <source>Egenskaper</source>
        <translation>Properties</translation>
    </message>
    <message numerus="yes">
        <source>%n markerade</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Måste göras för att kursen ska bli klar</source>
        <translation>Must be done to complete the course</translation>
    </message>
    <message>
        <source>Id: %1</source>
        <translation>Id: %1</translation>
    </message>
</context>
<context>
    <name>ItemCard</name>
    <message>
        <source>Dölj %1</source>
        <translation>Hide %1</translation>
    </message>
    <message>
        <source>Visa %1</source>
        <translation>Show %1</translation>
    </message>
    <message>
        <source>Flytta %1 bakåt (Alt+Upp)</source>
        <translation>Move %1 back (Alt+Up)</translation>
    </message>
    <message>
        <source>Flytta %1 framåt (Alt+Ned)</source>
        <translation>Move %1 forward (Alt+Down)</translation>
    </message>
    <message>
        <source>Ta bort %1</source>
        <translation>Remove %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>%1 bara för vissa varianter</source>
        <translation>%1 for certain variants only</translation>
    </message>
    <message>
        <source>Varianter</source>
        <translation>Variants</translation>
    </message>
</context>
<context>
    <name>ItemList</name>
    <message>
        <source>%1 %2 tillagd</source>
        <translation>%1 %2 added</translation>
    </message>
    <message>
        <source>%1 %2 borttagen</source>
        <translation>%1 %2 removed</translation>
    </message>
    <message>
        <source>%1 flyttad till plats %2 av %3</source>
        <translation>%1 moved to place %2 of %3</translation>
    </message>
</context>
<context>
    <name>ItemsEditor</name>
    <message>
        <source>%1 flyttad till plats %2 av %3</source>
        <translation>%1 moved to place %2 of %3</translation>
    </message>
    <message>
        <source>Flytta upp (Alt+Upp)</source>
        <translation>Move up (Alt+Up)</translation>
    </message>
    <message>
        <source>Flytta ned (Alt+Ned)</source>
        <translation>Move down (Alt+Down)</translation>
    </message>
    <message>
        <source>Ta bort %1 %2</source>
        <translation>Remove %1 %2</translation>
    </message>
    <message>
        <source>Lägg till: %1</source>
        <translation>Add: %1</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Osparade ändringar från förra gången är kvar. Spara dem, eller återgå till det sparade.</source>
        <translation>Unsaved changes from last time are still here. Save them, or return to what is saved.</translation>
    </message>
    <message>
        <source>&amp;Arkiv</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <source>&amp;Redigera</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Infoga</source>
        <translation>&amp;Insert</translation>
    </message>
    <message>
        <source>&amp;Visa</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Kurs</source>
        <translation>&amp;Course</translation>
    </message>
    <message>
        <source>&amp;Hjälp</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Vy</source>
        <translation>View</translation>
    </message>
    <message>
        <source>Sidan</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>Kursen</source>
        <translation>The course</translation>
    </message>
    <message>
        <source>Varianter</source>
        <translation>Variants</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Scenario</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Visa sidan som en variant</source>
        <translation>Show the page as a variant</translation>
    </message>
    <message>
        <source>Alla varianter</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>Förhandsvisa</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Exportera</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Kursen är skadad och visas så långt det går. Inget skrivs till dess filer. Spara en kopia för att fortsätta.</source>
        <translation>The course is damaged and shown as far as it goes. Nothing is written to its files. Save a copy to go on.</translation>
    </message>
    <message>
        <source>Kursen är öppen i ett annat fönster och kan bara läsas här.</source>
        <translation>The course is open in another window and can only be read here.</translation>
    </message>
    <message>
        <source>Vad är fel?</source>
        <translation>What is wrong?</translation>
    </message>
    <message>
        <source>Spara en kopia …</source>
        <translation>Save a copy …</translation>
    </message>
    <message>
        <source>Ändringar är säkrade i journalen, inte sparade i kursen</source>
        <translation>Changes are safe in the journal, not saved in the course</translation>
    </message>
    <message>
        <source>Sparad</source>
        <translation>Saved</translation>
    </message>
    <message numerus="yes">
        <source>Lästid cirka %n minut(er)</source>
        <translation>
            <numerusform>Reading time about %n minute</numerusform>
            <numerusform>Reading time about %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Kontrollerar …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>%1 fel, %2 varningar, %3 tips</source>
        <translation>%1 errors, %2 warnings, %3 hints</translation>
    </message>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Sparar …</source>
        <translation>Saving …</translation>
    </message>
    <message>
        <source>Målen</source>
        <translation>Objectives</translation>
    </message>
    <message>
        <source>Inte sparad</source>
        <translation>Not saved</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Ångra %1</source>
        <translation>Undo %1</translation>
    </message>
    <message>
        <source>Gör om %1</source>
        <translation>Redo %1</translation>
    </message>
</context>
<context>
    <name>MediaArrival</name>
    <message numerus="yes">
        <source>(%n fil(er) till)</source>
        <translation>
            <numerusform>(%n more file)</numerusform>
            <numerusform>(%n more files)</numerusform>
        </translation>
    </message>
    <message>
        <source>Hämtar in %1 …</source>
        <translation>Bringing in %1 …</translation>
    </message>
    <message>
        <source>Hämtar in %1: %2 %</source>
        <translation>Bringing in %1: %2 %</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Avbryt hämtningen av filer</source>
        <translation>Cancel bringing files in</translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message numerus="yes">
        <source>Media: %n fil(er)</source>
        <translation>
            <numerusform>Media: %n file</numerusform>
            <numerusform>Media: %n files</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 används inte</source>
        <translation>%1 not used</translation>
    </message>
    <message>
        <source>Hämta in fil …</source>
        <translation>Bring in a file …</translation>
    </message>
    <message>
        <source>Används i: %1</source>
        <translation>Used in: %1</translation>
    </message>
    <message>
        <source>Används inte</source>
        <translation>Not used</translation>
    </message>
    <message>
        <source>%1 kB</source>
        <translation>%1 kB</translation>
    </message>
    <message>
        <source>Till papperskorgen</source>
        <translation>To the trash</translation>
    </message>
    <message>
        <source>Filen kunde inte tas bort.</source>
        <translation>The file could not be removed.</translation>
    </message>
</context>
<context>
    <name>NativePreview</name>
    <message>
        <source>det finns ingen sida i den här varianten. Lägg till en sida.</source>
        <translation>there is no page in this variant. Add a page.</translation>
    </message>
</context>
<context>
    <name>NewCourseDialog</name>
    <message>
        <source>Ny kurs</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>Skapa kursen</source>
        <translation>Make the course</translation>
    </message>
    <message>
        <source>Börja från</source>
        <translation>Begin from</translation>
    </message>
    <message>
        <source>Kursens titel</source>
        <translation>Title of the course</translation>
    </message>
    <message>
        <source>Mappens namn, som också blir kursens id</source>
        <translation>The folder&apos;s name, which becomes the course&apos;s id</translation>
    </message>
    <message>
        <source>Bara a–z, 0–9 och bindestreck.</source>
        <translation>Only a–z, 0–9 and hyphens.</translation>
    </message>
    <message>
        <source>Läggs i %1</source>
        <translation>Put in %1</translation>
    </message>
    <message>
        <source>Byt plats …</source>
        <translation>Change place …</translation>
    </message>
    <message>
        <source>Välj var kursen ska läggas</source>
        <translation>Choose where to put the course</translation>
    </message>
    <message>
        <source>Alla mallarna är tillgängliga.</source>
        <translation>All the templates are accessible.</translation>
    </message>
</context>
<context>
    <name>ObjectivesPane</name>
    <message>
        <source>Mål, sidor och frågor</source>
        <translation>Objectives, pages and questions</translation>
    </message>
    <message>
        <source>Sidor</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Ingen sida tar upp målet.</source>
        <translation>No page takes up the objective.</translation>
    </message>
    <message>
        <source>Frågor och uppgifter</source>
        <translation>Questions and tasks</translation>
    </message>
    <message>
        <source>Ingen fråga prövar målet.</source>
        <translation>No question tries the objective.</translation>
    </message>
    <message>
        <source>Kursen har inga mål än. Lägg till dem under Kursen, Mål.</source>
        <translation>The course has no objectives yet. Add them under The course, Objectives.</translation>
    </message>
</context>
<context>
    <name>OutlineModel</name>
    <message>
        <source>Kursen</source>
        <translation>The course</translation>
    </message>
</context>
<context>
    <name>OutlinePane</name>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Lägg till block (Ctrl+Enter)</source>
        <translation>Add a block (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>nivå %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>utfälld</source>
        <translation>expanded</translation>
    </message>
    <message>
        <source>hopfälld</source>
        <translation>collapsed</translation>
    </message>
    <message>
        <source>markerad</source>
        <translation>selected</translation>
    </message>
    <message>
        <source>bara för %1</source>
        <translation>only for %1</translation>
    </message>
</context>
<context>
    <name>PageCanvas</name>
    <message>
        <source>Sidan</source>
        <translation>The page</translation>
    </message>
    <message>
        <source>Delens rubrik</source>
        <translation>Title of the unit</translation>
    </message>
    <message>
        <source>Sidans rubrik</source>
        <translation>Title of the page</translation>
    </message>
    <message>
        <source>Frågebank: %1</source>
        <translation>Question bank: %1</translation>
    </message>
    <message>
        <source>Ingress: sidans enda tanke</source>
        <translation>Lead: the one thought of the page</translation>
    </message>
    <message>
        <source>Kursen har ingen sida än.</source>
        <translation>The course has no page yet.</translation>
    </message>
    <message>
        <source>Delen har ingen sida än.</source>
        <translation>The unit has no page yet.</translation>
    </message>
    <message>
        <source>Lägg till sida</source>
        <translation>Add page</translation>
    </message>
    <message>
        <source>Lägg till block</source>
        <translation>Add block</translation>
    </message>
    <message>
        <source>Stöd till den som leder sidan i grupp (visas inte för deltagare)</source>
        <translation>For whoever leads the page in a group (not shown to learners)</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Stäng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Förhandsvisning</source>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Så här får deltagaren kursen. Inget av det du svarar sparas.</source>
        <translation>This is how learners get the course. Nothing that you answer is kept.</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Alla varianter</source>
        <translation>All variants</translation>
    </message>
    <message>
        <source>Börja om</source>
        <translation>Start over</translation>
    </message>
    <message>
        <source>I webbläsaren</source>
        <translation>In the browser</translation>
    </message>
    <message>
        <source>Kursen kan inte visas än: %1</source>
        <translation>The course cannot be shown yet: %1</translation>
    </message>
    <message>
        <source>Öppna i webbläsaren</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Gör i ordning kursen …</source>
        <translation>Preparing the course …</translation>
    </message>
</context>
<context>
    <name>ProblemsPane</name>
    <message>
        <source>Anmärkningar</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Alla %1</source>
        <translation>All %1</translation>
    </message>
    <message>
        <source>Fel %1</source>
        <translation>Errors %1</translation>
    </message>
    <message>
        <source>Varningar %1</source>
        <translation>Warnings %1</translation>
    </message>
    <message>
        <source>Tips %1</source>
        <translation>Hints %1</translation>
    </message>
    <message>
        <source>Dölj anmärkningarna</source>
        <translation>Hide the findings</translation>
    </message>
    <message>
        <source>Fel</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Varning</source>
        <translation>Warning</translation>
    </message>
    <message>
        <source>Tips</source>
        <translation>Hint</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Avfärda …</source>
        <translation>Dismiss …</translation>
    </message>
    <message>
        <source>Kontrollerar …</source>
        <translation>Checking …</translation>
    </message>
    <message>
        <source>Inga anmärkningar.</source>
        <translation>No findings.</translation>
    </message>
    <message>
        <source>Rätta …</source>
        <translation>Correct …</translation>
    </message>
    <message>
        <source>Stavningslistan har inget förslag.</source>
        <translation>The dictionary has no suggestion.</translation>
    </message>
</context>
<context>
    <name>QuestionPopup</name>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
</context>
<context>
    <name>ReasonDialog</name>
    <message>
        <source>Varför gäller det inte här?</source>
        <translation>Why does it not apply here?</translation>
    </message>
    <message>
        <source>Avfärda</source>
        <translation>Dismiss</translation>
    </message>
    <message>
        <source>Skäl (sparas i kursen)</source>
        <translation>Reason (kept in the course)</translation>
    </message>
</context>
<context>
    <name>ReferencesEntry</name>
    <message>
        <source>Ta bort %1 från %2</source>
        <translation>Remove %1 from %2</translation>
    </message>
    <message>
        <source>Lägg till …</source>
        <translation>Add …</translation>
    </message>
    <message>
        <source>Kursen har inget att välja än.</source>
        <translation>The course has nothing to choose yet.</translation>
    </message>
</context>
<context>
    <name>Renaming</name>
    <message>
        <source>Skriv en kort beteckning, till exempel af.</source>
        <translation>Write a short name, such as af.</translation>
    </message>
    <message>
        <source>Använd små bokstäver a–z, siffror och bindestreck, och börja med en bokstav: till exempel af eller lm1-2.</source>
        <translation>Use small letters a–z, digits and hyphens, and begin with a letter: such as af or lm1-2.</translation>
    </message>
    <message>
        <source>%1 används redan. Välj en annan beteckning.</source>
        <translation>%1 is used already. Choose another short name.</translation>
    </message>
</context>
<context>
    <name>Repairs</name>
    <message>
        <source>Dra så många som finns</source>
        <translation>Draw as many as there are</translation>
    </message>
    <message>
        <source>Ta bort hänvisningen</source>
        <translation>Remove the reference</translation>
    </message>
    <message>
        <source>Ge den andra ett nytt id</source>
        <translation>Give the other a new id</translation>
    </message>
    <message>
        <source>Granskad i dag: nytt datum om ett år</source>
        <translation>Reviewed today: a new date in a year</translation>
    </message>
    <message>
        <source>Ta bort texten, så att bilden kan beskrivas</source>
        <translation>Remove the text, so that the picture can be described</translation>
    </message>
    <message>
        <source>Ta bort den tomma rubriken</source>
        <translation>Remove the empty heading</translation>
    </message>
    <message>
        <source>Knyt den till sidans mål</source>
        <translation>Tie it to the page&apos;s objectives</translation>
    </message>
    <message>
        <source>Märk sidan som daterad</source>
        <translation>Mark the page as dated</translation>
    </message>
    <message>
        <source>Låt flera svar väljas</source>
        <translation>Let several answers be chosen</translation>
    </message>
    <message>
        <source>Behåll beskrivningen</source>
        <translation>Keep the description</translation>
    </message>
    <message>
        <source>Bilden är bara dekorativ</source>
        <translation>The picture is only decorative</translation>
    </message>
    <message>
        <source>Ta bort det som inget leder till</source>
        <translation>Remove what nothing leads to</translation>
    </message>
    <message>
        <source>Låt valet avsluta</source>
        <translation>Let the choice end</translation>
    </message>
    <message>
        <source>Jag har läst igenom textningen</source>
        <translation>I have read the captions through</translation>
    </message>
    <message>
        <source>Använd närmaste färg som håller</source>
        <translation>Use the nearest colour that holds</translation>
    </message>
    <message>
        <source>Kontrollerad i dag</source>
        <translation>Checked today</translation>
    </message>
    <message>
        <source>Ange %1 minuter</source>
        <translation>Say %1 minutes</translation>
    </message>
    <message>
        <source>Lägg till en uppgift att göra på arbetsplatsen</source>
        <translation>Add a task to do at the workplace</translation>
    </message>
    <message>
        <source>Ta bort frågan</source>
        <translation>Remove the question</translation>
    </message>
    <message>
        <source>Ta bort provet</source>
        <translation>Remove the test</translation>
    </message>
    <message>
        <source>Kräv det inte längre</source>
        <translation>No longer require it</translation>
    </message>
    <message>
        <source>Visa för alla varianter</source>
        <translation>Show it to all variants</translation>
    </message>
</context>
<context>
    <name>RichTextTools</name>
    <message>
        <source>Textverktyg</source>
        <translation>Text tools</translation>
    </message>
    <message>
        <source>F</source>
        <translation>B</translation>
    </message>
    <message>
        <source>Fet (Ctrl+B)</source>
        <translation>Bold (Ctrl+B)</translation>
    </message>
    <message>
        <source>K</source>
        <translation>I</translation>
    </message>
    <message>
        <source>Kursiv (Ctrl+I)</source>
        <translation>Italic (Ctrl+I)</translation>
    </message>
    <message>
        <source>Rubrik</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>Punkter</source>
        <translation>Bullets</translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation>Numbers</translation>
    </message>
    <message>
        <source>Länk</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Länk till en adress eller en sida (Ctrl+L)</source>
        <translation>Link to an address or a page (Ctrl+L)</translation>
    </message>
    <message>
        <source>Källa</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Hänvisa till en källa</source>
        <translation>Cite a source</translation>
    </message>
    <message>
        <source>Sida eller rad</source>
        <translation>Page or line</translation>
    </message>
    <message>
        <source>Faktanummer</source>
        <translation>Fact number</translation>
    </message>
    <message>
        <source>Begrepp</source>
        <translation>Term</translation>
    </message>
    <message>
        <source>Koppla till ordlistan</source>
        <translation>Tie to the glossary</translation>
    </message>
    <message>
        <source>Ord i ordlistan</source>
        <translation>Word in the glossary</translation>
    </message>
    <message>
        <source>Språk</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Märk ut ett annat språk</source>
        <translation>Mark another language</translation>
    </message>
    <message>
        <source>Engelska</source>
        <translation>English</translation>
    </message>
    <message>
        <source>Finska</source>
        <translation>Finnish</translation>
    </message>
    <message>
        <source>Arabiska</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Somaliska</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Tyska</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Franska</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Svenska</source>
        <translation>Swedish</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Bara för vissa varianter</source>
        <translation>Only for some variants</translation>
    </message>
    <message>
        <source>Adress (https://…)</source>
        <translation>Address (https://…)</translation>
    </message>
    <message>
        <source>Eller en sida i kursen</source>
        <translation>Or a page of the course</translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Stycket är bara för %1</source>
        <translation>The paragraph is for %1 only</translation>
    </message>
    <message>
        <source>De markerade orden</source>
        <translation>The selected words</translation>
    </message>
    <message>
        <source>Hela stycket</source>
        <translation>The whole paragraph</translation>
    </message>
</context>
<context>
    <name>SearchList</name>
    <message>
        <source>Inget hittades</source>
        <translation>Nothing found</translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message>
        <source>Sök och ersätt i hela kursen</source>
        <translation>Find and replace in the whole course</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Find</translation>
    </message>
    <message>
        <source>Ersätt med</source>
        <translation>Replace with</translation>
    </message>
    <message>
        <source>Skilj på stora och små</source>
        <translation>Match case</translation>
    </message>
    <message>
        <source>Hela ord</source>
        <translation>Whole words</translation>
    </message>
    <message>
        <source>Inget hittades.</source>
        <translation>Nothing found.</translation>
    </message>
    <message numerus="yes">
        <source>%n träff(ar), också i alternativtexter och textning.</source>
        <translation>
            <numerusform>%n hit, alternative texts and captions included.</numerusform>
            <numerusform>%n hits, alternative texts and captions included.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ersätt %n valda</source>
        <translation>
            <numerusform>Replace %n chosen</numerusform>
            <numerusform>Replace %n chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ersatta. Ctrl+Z tar tillbaka alla.</source>
        <translation>
            <numerusform>%n replaced. Ctrl+Z takes it back.</numerusform>
            <numerusform>%n replaced. Ctrl+Z takes all back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Ersätt: %1</source>
        <translation>Replace: %1</translation>
    </message>
    <message>
        <source>Gå till</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Söker …</source>
        <translation>Searching …</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Brygga</source>
        <translation>Brygga</translation>
    </message>
    <message>
        <source>Gör utbildning som alla kan ta: skriv en gång, ge varje myndighet sin variant.</source>
        <translation>Make training that everybody can take: write once, give each agency its variant.</translation>
    </message>
    <message>
        <source>Ny kurs</source>
        <translation>New course</translation>
    </message>
    <message>
        <source>Öppna kurs</source>
        <translation>Open course</translation>
    </message>
    <message>
        <source>Kursen kunde inte öppnas:</source>
        <translation>The course could not be opened:</translation>
    </message>
    <message>
        <source>Ctrl+K visar alla kommandon. F6 går mellan rutorna.</source>
        <translation>Ctrl+K shows all commands. F6 goes between the panes.</translation>
    </message>
    <message>
        <source>Öppnar %1 …</source>
        <translation>Opening %1 …</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>%1 av %2 filer lästa</source>
        <translation>%1 of %2 files read</translation>
    </message>
</context>
<context>
    <name>StateMeterBar</name>
    <message>
        <source>Plats för svar: %1 procent använd</source>
        <translation>Room for answers: %1 per cent used</translation>
    </message>
    <message>
        <source>Det som sparas av deltagarens svar kan ta %1 tecken. En lärplattform med SCORM 1.2 har bara plats för %2.</source>
        <translation>What is saved of a learner&apos;s answers can take %1 characters. A learning platform with SCORM 1.2 has room for only %2.</translation>
    </message>
    <message>
        <source>Det som sparas av deltagarens svar kan ta %1 tecken. En lärplattform med SCORM 1.2 har plats för %2.</source>
        <translation>What is saved of a learner&apos;s answers can take %1 characters. A learning platform with SCORM 1.2 has room for %2.</translation>
    </message>
    <message>
        <source>Mest tar %1.</source>
        <translation>%1 take most.</translation>
    </message>
    <message>
        <source>”%1” (%2)</source>
        <translation>“%1” (%2)</translation>
    </message>
    <message>
        <source>Plats: %1 %</source>
        <translation>Room: %1%</translation>
    </message>
</context>
<context>
    <name>TemplateList</name>
    <message>
        <source>Grundkurs med prov</source>
        <translation>Basic course with a test</translation>
    </message>
    <message>
        <source>Mål, sidor med en tanke var, övning efter varje del, scenario och ett kunskapsprov. För en kurs som alla ska gå.</source>
        <translation>Objectives, pages with one thought each, an exercise after each unit, a scenario and a knowledge test. For a course that everybody takes.</translation>
    </message>
    <message>
        <source>Kort påminnelse</source>
        <translation>Short reminder</translation>
    </message>
    <message>
        <source>Fem minuter några veckor efter en kurs: två frågor som hämtar fram det viktigaste.</source>
        <translation>Five minutes some weeks after a course: two questions that bring back what matters most.</translation>
    </message>
    <message>
        <source>Webbinarium med uppföljning</source>
        <translation>Webinar with follow-up</translation>
    </message>
    <message>
        <source>Förberedelse, inspelningen med textning, frågor efteråt och en uppgift att ta med till jobbet.</source>
        <translation>Preparation, the recording with captions, questions afterwards and a task to take back to work.</translation>
    </message>
    <message>
        <source>Tom kurs</source>
        <translation>Empty course</translation>
    </message>
    <message>
        <source>En del med en sida att börja på.</source>
        <translation>One unit with a page to begin on.</translation>
    </message>
</context>
<context>
    <name>TextChips</name>
    <message>
        <source>(tomt)</source>
        <translation>(empty)</translation>
    </message>
    <message>
        <source>Ta bort från %1</source>
        <translation>Remove from %1</translation>
    </message>
    <message>
        <source>%1 tillagt</source>
        <translation>%1 added</translation>
    </message>
</context>
<context>
    <name>ThemePane</name>
    <message>
        <source>Tema</source>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variant</translation>
    </message>
    <message>
        <source>Inget tema än: programmets egen färg och systemets typsnitt visas. Det du väljer här syns på sidan direkt. Hög kontrast ändras aldrig.</source>
        <translation>No theme yet: the program’s own colour and the system’s typeface are shown. What you choose here is seen on the page at once. High contrast is never changed.</translation>
    </message>
    <message>
        <source>Temat delas med %1. Det du ändrar här gäller alla som delar det.</source>
        <translation>The theme is shared with %1. What you change here holds for all who share it.</translation>
    </message>
    <message>
        <source>Det du väljer syns på sidan direkt. Hög kontrast ändras aldrig.</source>
        <translation>What you choose is seen on the page at once. High contrast is never changed.</translation>
    </message>
    <message>
        <source>Ge varianten ett eget tema</source>
        <translation>Give the variant a theme of its own</translation>
    </message>
    <message>
        <source>Färg</source>
        <translation>Colour</translation>
    </message>
    <message>
        <source>Färg i ljust läge</source>
        <translation>Colour on light</translation>
    </message>
    <message>
        <source>Färg i mörkt läge</source>
        <translation>Colour on dark</translation>
    </message>
    <message>
        <source>Följer den ljusa: %1</source>
        <translation>Follows the light one: %1</translation>
    </message>
    <message>
        <source>Programmets egen: %1</source>
        <translation>The program’s own: %1</translation>
    </message>
    <message>
        <source>Logotyp</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Ingen logotyp</source>
        <translation>No logo</translation>
    </message>
    <message>
        <source>Välj SVG eller PNG …</source>
        <translation>Choose SVG or PNG …</translation>
    </message>
    <message>
        <source>Byt …</source>
        <translation>Change …</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Vad logotypen säger (läses upp)</source>
        <translation>What the logo says (read aloud)</translation>
    </message>
    <message>
        <source>Myndighetens namn</source>
        <translation>The agency’s name</translation>
    </message>
    <message>
        <source>Den som inte ser logotypen behöver namnet.</source>
        <translation>Who does not see the logo needs the name.</translation>
    </message>
    <message>
        <source>Typsnitt</source>
        <translation>Typeface</translation>
    </message>
    <message>
        <source>Typsnitt som finns på de flesta datorer</source>
        <translation>Typeface that most computers have</translation>
    </message>
    <message>
        <source>Systemets eget</source>
        <translation>The system’s own</translation>
    </message>
    <message>
        <source>Eget typsnitt (WOFF2 eller TTF)</source>
        <translation>Own typeface (WOFF2 or TTF)</translation>
    </message>
    <message>
        <source>Eget fetstilt typsnitt</source>
        <translation>Own bold typeface</translation>
    </message>
    <message>
        <source>Välj fil …</source>
        <translation>Choose file …</translation>
    </message>
    <message>
        <source>Typsnittet följer med i varje paket. Dess licens måste tillåta det.</source>
        <translation>The typeface goes with every package. Its licence must allow that.</translation>
    </message>
    <message>
        <source>Ta bort temat</source>
        <translation>Remove the theme</translation>
    </message>
    <message>
        <source>Ta bort temat för %1</source>
        <translation>Remove the theme of %1</translation>
    </message>
    <message>
        <source>Temat är borttaget. Ctrl+Z tar tillbaka.</source>
        <translation>The theme has been removed. Ctrl+Z brings it back.</translation>
    </message>
    <message>
        <source>Filen är i kursen: %1</source>
        <translation>The file is in the course: %1</translation>
    </message>
</context>
<context>
    <name>ThemeScheme</name>
    <message>
        <source>Skriv sex siffror 0–9 eller a–f, till exempel #00566b.</source>
        <translation>Write six digits 0–9 or a–f, for example #00566b.</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>en länk</source>
        <translation>a link</translation>
    </message>
    <message>
        <source>Knapp</source>
        <translation>Button</translation>
    </message>
    <message>
        <source>Fokus</source>
        <translation>Focus</translation>
    </message>
    <message>
        <source>%1: kontrast</source>
        <translation>%1: contrast</translation>
    </message>
    <message>
        <source>%1:1</source>
        <translation>%1:1</translation>
    </message>
    <message>
        <source>håller</source>
        <translation>holds</translation>
    </message>
    <message>
        <source>för svag, minst %1:1</source>
        <translation>too weak, at least %1:1</translation>
    </message>
    <message>
        <source>Alla kontraster håller.</source>
        <translation>All contrasts hold.</translation>
    </message>
    <message numerus="yes">
        <source>%n kontrast(er) är för svag(a).</source>
        <translation>
            <numerusform>%n contrast is too weak.</numerusform>
            <numerusform>%n contrasts are too weak.</numerusform>
        </translation>
    </message>
    <message>
        <source>Närmaste färg som håller: %1</source>
        <translation>Nearest colour that holds: %1</translation>
    </message>
    <message>
        <source>Förslag</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Förslag som håller</source>
        <translation>Suggestions that hold</translation>
    </message>
</context>
<context>
    <name>ToolDialog</name>
    <message>
        <source>Klart</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>WebPreview</name>
    <message>
        <source>Förhandsvisningen kan inte starta. Stäng andra program och försök igen.</source>
        <translation>The preview cannot start. Close other programs and try again.</translation>
    </message>
    <message>
        <source>Sidorna kunde inte göras.</source>
        <translation>The pages could not be made.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>Filerna har ändrats utanför programmet. %n ändring(ar) är inlagda.</source>
        <translation>
            <numerusform>The files have been changed outside the program. %n change is taken in.</numerusform>
            <numerusform>The files have been changed outside the program. %n changes are taken in.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kursen är sparad.</source>
        <translation>The course is saved.</translation>
    </message>
    <message>
        <source>Tillagt: %1</source>
        <translation>Added: %1</translation>
    </message>
    <message>
        <source>Borttaget. Ctrl+Z tar tillbaka.</source>
        <translation>Removed. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>%1 heter nu %2 i hela kursen.</source>
        <translation>%1 is now called %2 in the whole course.</translation>
    </message>
    <message>
        <source>Här finns ingen sida att lägga det på. Lägg till en sida först.</source>
        <translation>There is no page here to put it on. Add a page first.</translation>
    </message>
</context>
</TS>
