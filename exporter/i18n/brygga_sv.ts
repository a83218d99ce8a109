<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en_GB">
<context>
    <name>Command</name>
    <message>
        <source>Says everything that is wrong with courses.</source>
        <translation>Säger allt som är fel i kurser.</translation>
    </message>
    <message>
        <source>Course folders.</source>
        <translation>Kursmappar.</translation>
    </message>
    <message>
        <source>Prints the problems as JSON.</source>
        <translation>Skriver ut problemen som JSON.</translation>
    </message>
    <message>
        <source>Prints what the course covers and what an expert must review.</source>
        <translation>Skriver ut vad kursen täcker och vad en sakkunnig måste granska.</translation>
    </message>
    <message>
        <source>Shows hints too, not only errors and warnings.</source>
        <translation>Visar även råd, inte bara fel och varningar.</translation>
    </message>
    <message>
        <source>Name at least one course folder.</source>
        <translation>Ange minst en kursmapp.</translation>
    </message>
    <message>
        <source>Checks courses, plays them as a learner would, and writes packages.</source>
        <translation>Kontrollerar kurser, spelar upp dem som en deltagare och skriver paket.</translation>
    </message>
    <message>
        <source>scorm12, scorm2004, web, text or all; several with commas.</source>
        <translation>scorm12, scorm2004, web, text eller all. Flera skrivs med komma emellan.</translation>
    </message>
    <message>
        <source>A variant of the course, or all.</source>
        <translation>En variant av kursen, eller all.</translation>
    </message>
    <message>
        <source>Language of the course.</source>
        <translation>Kursens språk.</translation>
    </message>
    <message>
        <source>Folder to write to.</source>
        <translation>Mapp att skriva till.</translation>
    </message>
    <message>
        <source>With format text: the version for facilitators to print, with their notes.</source>
        <translation>Med formatet text: utskriften för handledare, med deras stödtexter.</translation>
    </message>
    <message>
        <source>--facilitator belongs to format text. Add --format text.</source>
        <translation>--facilitator hör till formatet text. Lägg till --format text.</translation>
    </message>
    <message>
        <source>There is no format %1. Use scorm12, scorm2004, web, text or all.</source>
        <translation>Det finns inget format %1. Använd scorm12, scorm2004, web, text eller all.</translation>
    </message>
    <message>
        <source>The course is in %1; there is no translation to %2.</source>
        <translation>Kursen är på %1 och har ingen översättning till %2.</translation>
    </message>
    <message>
        <source>%1 has no variant %2. It has: %3.</source>
        <translation>%1 har ingen variant %2. Den har: %3.</translation>
    </message>
    <message>
        <source>%1, %2, %3 …</source>
        <translation>%1, %2, %3 …</translation>
    </message>
    <message>
        <source>saved state at most %1 of %2 characters</source>
        <translation>sparat läge högst %1 av %2 tecken</translation>
    </message>
    <message>
        <source>Checks packages made by Brygga and plays them as a learner would.</source>
        <translation>Kontrollerar paket från Brygga och spelar upp dem som en deltagare.</translation>
    </message>
    <message>
        <source>Zip files.</source>
        <translation>Zip-filer.</translation>
    </message>
    <message>
        <source>Name at least one package.</source>
        <translation>Ange minst ett paket.</translation>
    </message>
    <message>
        <source>%1: good. Saved state at most %2 characters.</source>
        <translation>%1: godkänt. Sparat läge högst %2 tecken.</translation>
    </message>
    <message>
        <source>Writes courses in their canonical form.</source>
        <translation>Skriver om kurser till fast form.</translation>
    </message>
    <message>
        <source>Prints the schema of courses, with every block type.</source>
        <translation>Skriver ut kursernas schema med alla blocktyper.</translation>
    </message>
    <message>
        <source>Prints a course as the JSON that players read.</source>
        <translation>Skriver ut en kurs som den JSON som spelarna läser.</translation>
    </message>
    <message>
        <source>A course folder.</source>
        <translation>En kursmapp.</translation>
    </message>
    <message>
        <source>A variant of the course.</source>
        <translation>En variant av kursen.</translation>
    </message>
    <message>
        <source>Records what this version of a course asks, so that learners keep their progress when it is updated. Commit the file it writes.</source>
        <translation>Sparar vad den här versionen av en kurs frågar efter, så att deltagarna behåller det de har gjort när kursen uppdateras. Lägg in filen som skrivs i versionshanteringen.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>says everything that is wrong with courses</source>
        <translation>säger allt som är fel i kurser</translation>
    </message>
    <message>
        <source>makes packages for learning platforms</source>
        <translation>gör paket för lärplattformar</translation>
    </message>
    <message>
        <source>checks a package and plays it as a learner would</source>
        <translation>kontrollerar ett paket och spelar upp det som en deltagare</translation>
    </message>
    <message>
        <source>makes a course to start from</source>
        <translation>skapar en kurs att utgå från</translation>
    </message>
    <message>
        <source>says what differs between two editions of a course</source>
        <translation>säger vad som skiljer två utgåvor av en kurs</translation>
    </message>
    <message>
        <source>writes a course in its canonical form</source>
        <translation>skriver om en kurs till fast form</translation>
    </message>
    <message>
        <source>prints the schema of courses</source>
        <translation>skriver ut kursernas schema</translation>
    </message>
    <message>
        <source>prints a course as players read it</source>
        <translation>skriver ut en kurs så som spelarna läser den</translation>
    </message>
    <message>
        <source>Usage: brygga COMMAND ...</source>
        <translation>Så här används brygga: brygga KOMMANDO ...</translation>
    </message>
    <message>
        <source>brygga COMMAND --help says more.</source>
        <translation>brygga KOMMANDO --help berättar mer.</translation>
    </message>
    <message>
        <source>records a version, so that learners keep their progress when it is updated</source>
        <translation>sparar en version, så att deltagarna behåller det de har gjort när kursen uppdateras</translation>
    </message>
</context>
<context>
    <name>Console</name>
    <message>
        <source>Shows this help.</source>
        <translation>Visar den här hjälpen.</translation>
    </message>
    <message>
        <source>brygga %1 --help says how it is used.</source>
        <translation>brygga %1 --help visar hur det används.</translation>
    </message>
</context>
<context>
    <name>Exporter</name>
    <message>
        <source>The file is missing or cannot be read. Put it in the course folder.</source>
        <translation>Filen saknas eller går inte att läsa. Lägg den i kursmappen.</translation>
    </message>
    <message>
        <source>%1: %2 commits</source>
        <translation>%1: %2 sparade lägen</translation>
    </message>
    <message>
        <source>The file could not be written: %1.</source>
        <translation>Filen kunde inte skrivas: %1.</translation>
    </message>
    <message>
        <source>passes</source>
        <translation>klarar kursen</translation>
    </message>
    <message>
        <source>visits twice</source>
        <translation>besöker allt två gånger</translation>
    </message>
    <message>
        <source>looks back</source>
        <translation>går tillbaka</translation>
    </message>
    <message>
        <source>quits and resumes</source>
        <translation>avbryter och fortsätter</translation>
    </message>
    <message>
        <source>loses the connection</source>
        <translation>tappar förbindelsen</translation>
    </message>
    <message>
        <source>fails and retries</source>
        <translation>misslyckas och försöker igen</translation>
    </message>
</context>
<context>
    <name>NewCommand</name>
    <message>
        <source>Makes a course folder to start from.</source>
        <translation>Skapar en kursmapp att utgå från.</translation>
    </message>
    <message>
        <source>A folder that does not exist yet. Its name becomes the course&apos;s id.</source>
        <translation>En mapp som inte finns än. Dess namn blir kursens id.</translation>
    </message>
    <message>
        <source>Title of the course.</source>
        <translation>Kursens titel.</translation>
    </message>
    <message>
        <source>What to start from: %1.</source>
        <translation>Vad kursen ska utgå från: %1.</translation>
    </message>
    <message>
        <source>Name the folder to make.</source>
        <translation>Ange mappen som ska skapas.</translation>
    </message>
    <message>
        <source>Says what differs between two editions of a course, by id.</source>
        <translation>Säger vad som skiljer två utgåvor av en kurs, id för id.</translation>
    </message>
    <message>
        <source>The older course folder.</source>
        <translation>Den äldre kursmappen.</translation>
    </message>
    <message>
        <source>The newer course folder.</source>
        <translation>Den nyare kursmappen.</translation>
    </message>
    <message>
        <source>Name the older and the newer course folder.</source>
        <translation>Ange den äldre och den nyare kursmappen.</translation>
    </message>
</context>
<context>
    <name>PackageCheck</name>
    <message>
        <source>The file name %1 is not safe on all platforms. Use a–z, 0–9, dot, hyphen and underscore, at most 120 characters.</source>
        <translation>Filnamnet %1 fungerar inte på alla plattformar. Använd a–z, 0–9, punkt, bindestreck och understreck, högst 120 tecken.</translation>
    </message>
    <message>
        <source>Files like %1 are refused by learning platforms. Remove it.</source>
        <translation>Lärplattformar tar inte emot filer som %1. Ta bort den.</translation>
    </message>
    <message>
        <source>The file %1 is missing. Export the package again.</source>
        <translation>Filen %1 saknas. Exportera paketet igen.</translation>
    </message>
    <message>
        <source>%1 must be named imsmanifest.xml and lie at the root.</source>
        <translation>%1 ska heta imsmanifest.xml och ligga överst i paketet.</translation>
    </message>
    <message>
        <source>The manifest must begin with an XML declaration and no byte order mark.</source>
        <translation>Manifestet ska börja med en XML-deklaration utan byteordningsmärke.</translation>
    </message>
    <message>
        <source>The manifest must not hold numeric character references.</source>
        <translation>Manifestet får inte innehålla numeriska teckenreferenser.</translation>
    </message>
    <message>
        <source>The schema file %1 is missing or changed.</source>
        <translation>Schemafilen %1 saknas eller har ändrats.</translation>
    </message>
    <message>
        <source>The manifest must say exactly 1.2 or 2004 4th Edition.</source>
        <translation>Manifestet ska ange exakt 1.2 eller 2004 4th Edition.</translation>
    </message>
    <message>
        <source>Each item needs a title: one line, at most 200 characters.</source>
        <translation>Varje item behöver en titel: en rad, högst 200 tecken.</translation>
    </message>
    <message>
        <source>The manifest lists %1 twice.</source>
        <translation>Manifestet räknar upp %1 två gånger.</translation>
    </message>
    <message>
        <source>The manifest lists %1, which is not in the package.</source>
        <translation>Manifestet räknar upp %1, som inte finns i paketet.</translation>
    </message>
    <message>
        <source>The resource must say that it is a sco.</source>
        <translation>Resursen ska ange att den är en sco.</translation>
    </message>
    <message>
        <source>The manifest must name one of its organizations as the default.</source>
        <translation>Manifestet ska ange en av sina organizations som förval.</translation>
    </message>
    <message>
        <source>The item must name a resource that the manifest holds.</source>
        <translation>Varje item ska ange en resurs som finns i manifestet.</translation>
    </message>
    <message>
        <source>The launch file %1 is not listed in the manifest.</source>
        <translation>Startfilen %1 finns inte med i manifestet.</translation>
    </message>
    <message>
        <source>%1 is in the package but not in the manifest.</source>
        <translation>%1 finns i paketet men inte i manifestet.</translation>
    </message>
    <message>
        <source>%1 links to %2, which is not a web address.</source>
        <translation>%1 länkar till %2, som inte är en webbadress.</translation>
    </message>
    <message>
        <source>%1 holds a script of its own. Remove it.</source>
        <translation>%1 innehåller ett eget skript. Ta bort det.</translation>
    </message>
    <message>
        <source>%1 loads %2 from outside the package. Put the file in the course folder.</source>
        <translation>%1 hämtar %2 utanför paketet. Lägg filen i kursmappen.</translation>
    </message>
    <message>
        <source>%1 refers to %2, which is not in the package.</source>
        <translation>%1 hänvisar till %2, som inte finns i paketet.</translation>
    </message>
    <message>
        <source>course.js does not hold a course of Brygga. Only packages made by Brygga can be verified.</source>
        <translation>course.js innehåller ingen kurs från Brygga. Bara paket som Brygga har gjort går att kontrollera.</translation>
    </message>
</context>
<context>
    <name>ZipFile</name>
    <message>
        <source>The package could not be written: %1. Nothing was left behind; free space or permissions may help.</source>
        <translation>Paketet kunde inte skrivas: %1. Inget har lämnats kvar. Kontrollera att det finns plats och att du får skriva där.</translation>
    </message>
    <message>
        <source>This is not a zip file, or it is damaged. Fetch or export it again.</source>
        <translation>Det här är ingen zip-fil, eller så är den skadad. Hämta eller exportera den igen.</translation>
    </message>
    <message>
        <source>The zip holds more than %1 files.</source>
        <translation>Zip-filen innehåller fler än %1 filer.</translation>
    </message>
    <message>
        <source>The zip is damaged. Fetch or export it again.</source>
        <translation>Zip-filen är skadad. Hämta eller exportera den igen.</translation>
    </message>
    <message>
        <source>The zip holds a file name that is not allowed: %1.</source>
        <translation>Zip-filen innehåller ett otillåtet filnamn: %1.</translation>
    </message>
    <message>
        <source>The zip holds two files named %1.</source>
        <translation>Zip-filen innehåller två filer som heter %1.</translation>
    </message>
    <message>
        <source>The zip is encrypted. Remove the password and try again.</source>
        <translation>Zip-filen är krypterad. Ta bort lösenordet och försök igen.</translation>
    </message>
    <message>
        <source>The zip holds more data than %1 MiB.</source>
        <translation>Zip-filen innehåller mer än %1 MiB.</translation>
    </message>
    <message>
        <source>The zip is damaged: %1 claims more than it can hold.</source>
        <translation>Zip-filen är skadad: %1 uppges innehålla mer än vad som får plats.</translation>
    </message>
    <message>
        <source>The zip is damaged: %1 cannot be read.</source>
        <translation>Zip-filen är skadad: %1 går inte att läsa.</translation>
    </message>
</context>
</TS>
