<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>AgendaPart</name>
    <message>
        <source>Nu är det dags: %1</source>
        <translation>It is time for: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n veckor har gått sedan du slutförde kursen.</source>
        <translation>
            <numerusform>One week has passed since you completed the course.</numerusform>
            <numerusform>%n weeks have passed since you completed the course.</numerusform>
        </translation>
    </message>
    <message>
        <source>Skulle ha varit klar %1.</source>
        <translation>Should have been done by %1.</translation>
    </message>
    <message>
        <source>Klar senast %1.</source>
        <translation>To be done by %1.</translation>
    </message>
    <message>
        <source>Gå dit</source>
        <translation>Go there</translation>
    </message>
    <message>
        <source>Webbinarier live</source>
        <translation>Live webinars</translation>
    </message>
    <message>
        <source>Fler tillfällen visas på kursens första sida.</source>
        <translation>More occasions are shown on the first page of the course.</translation>
    </message>
    <message>
        <source>Spara kalenderfilen</source>
        <translation>Save the calendar file</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Kalenderfilen är sparad. Öppna den så läggs webbinariet i din kalender.</source>
        <translation>The calendar file is saved. Open it to put the webinar in your calendar.</translation>
    </message>
</context>
<context>
    <name>Certificate</name>
    <message>
        <source>Intyg</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Texten är inget kursintyg från Brygga. Kontrollera att hela texten är med.</source>
        <translation>The text is no course certificate from Brygga. Make sure that all of it is there.</translation>
    </message>
    <message>
        <source>Signaturen stämmer inte. Intyget har ändrats eller är signerat med en annan nyckel.</source>
        <translation>The signature does not match. The certificate has been changed or is signed with another key.</translation>
    </message>
    <message>
        <source>Datum</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Utgivare</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Resultat på provet</source>
        <translation>Result of the test</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Intygsnummer</source>
        <translation>Certificate number</translation>
    </message>
    <message>
        <source>Kursintyg</source>
        <translation>Course certificate</translation>
    </message>
    <message>
        <source>har slutfört kursen</source>
        <translation>has completed the course</translation>
    </message>
    <message>
        <source>Kontrollera intyget</source>
        <translation>Check the certificate</translation>
    </message>
    <message>
        <source>Texten och QR-koden säger samma sak som intyget och är signerade. Den som har nyckeln kan kontrollera att inget har ändrats.</source>
        <translation>The text and the QR code say the same as the certificate and are signed. Whoever has the key can check that nothing has been changed.</translation>
    </message>
    <message>
        <source>QR-kod med den signerade texten</source>
        <translation>QR code with the signed text</translation>
    </message>
    <message>
        <source>Öppen nyckel:</source>
        <translation>Public key:</translation>
    </message>
    <message>
        <source>Intyget går inte att spara: %1. Välj en annan plats.</source>
        <translation>The certificate cannot be saved: %1. Choose another place.</translation>
    </message>
</context>
<context>
    <name>CertificateKey</name>
    <message>
        <source>Signering går inte att använda på den här datorn.</source>
        <translation>Signing cannot be used on this computer.</translation>
    </message>
    <message>
        <source>Nyckeln för intyg går inte att läsa: %1.</source>
        <translation>The key for certificates cannot be read: %1.</translation>
    </message>
    <message>
        <source>Filen är ingen nyckel för intyg. Ta bort den, så görs en ny; äldre intyg går då inte att kontrollera mot den nya.</source>
        <translation>The file is no key for certificates. Remove it and a new one is made; earlier certificates can then not be checked against the new one.</translation>
    </message>
    <message>
        <source>Nyckeln för intyg går inte att spara: %1.</source>
        <translation>The key for certificates cannot be saved: %1.</translation>
    </message>
</context>
<context>
    <name>CertificatePage</name>
    <message>
        <source>Kursintyg</source>
        <translation>Course certificate</translation>
    </message>
    <message>
        <source>Kursintyget visas här när du har slutfört kursen.</source>
        <translation>The course certificate is shown here when you have completed the course.</translation>
    </message>
    <message>
        <source>Visa vad som är kvar</source>
        <translation>Show what is left</translation>
    </message>
    <message>
        <source>Ditt namn, så som det ska stå på intyget</source>
        <translation>Your name, as it should appear on the certificate</translation>
    </message>
    <message>
        <source>Namnet sparas bara på den här datorn och på intyget.</source>
        <translation>The name is kept on this computer and on the certificate only.</translation>
    </message>
    <message>
        <source>Deltagarens namn</source>
        <translation>The participant&apos;s name</translation>
    </message>
    <message>
        <source>har slutfört kursen</source>
        <translation>has completed the course</translation>
    </message>
    <message>
        <source>Datum: %1</source>
        <translation>Date: %1</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version: %1</translation>
    </message>
    <message>
        <source>Utgivare: %1</source>
        <translation>Publisher: %1</translation>
    </message>
    <message>
        <source>Bästa resultat: %1 %</source>
        <translation>Best result: %1%</translation>
    </message>
    <message>
        <source>Intygsnummer: %1</source>
        <translation>Certificate number: %1</translation>
    </message>
    <message>
        <source>Skriv ditt namn först.</source>
        <translation>Write your name first.</translation>
    </message>
    <message>
        <source>Spara som PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Spara som tillgänglig webbsida</source>
        <translation>Save as an accessible web page</translation>
    </message>
    <message>
        <source>Intyget är signerat. Den som har myndighetens nyckel kan kontrollera det utan något register.</source>
        <translation>The certificate is signed. Whoever has the agency&apos;s key can check it without any register.</translation>
    </message>
    <message>
        <source>Spara kursintyget</source>
        <translation>Save the course certificate</translation>
    </message>
    <message>
        <source>Kursintyget är sparat.</source>
        <translation>The course certificate is saved.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Webbsida (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
</context>
<context>
    <name>ContentsLink</name>
    <message>
        <source>Klar: </source>
        <translation>Done: </translation>
    </message>
    <message>
        <source>Påbörjad: </source>
        <translation>In progress: </translation>
    </message>
    <message>
        <source>Den sida som visas</source>
        <translation>The page shown</translation>
    </message>
</context>
<context>
    <name>ContentsPanel</name>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>%1 av %2 sidor klara</source>
        <translation>%1 of %2 pages done</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Kursintyg</source>
        <translation>Course certificate</translation>
    </message>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>CourseBar</name>
    <message>
        <source>Innehåll</source>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Leave</translation>
    </message>
</context>
<context>
    <name>CourseCard</name>
    <message>
        <source>Klar senast %1</source>
        <translation>Due %1</translation>
    </message>
    <message>
        <source>Läs igen</source>
        <translation>Read again</translation>
    </message>
    <message>
        <source>Börja</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Försenad, skulle ha varit klar %1</source>
        <translation>Late, should have been done by %1</translation>
    </message>
</context>
<context>
    <name>CourseCover</name>
    <message numerus="yes">
        <source>%n sidor</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseView</name>
    <message>
        <source>Tillbaka till sidan</source>
        <translation>Back to the page</translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Du har slutfört kursen. Kursintyget finns i innehållsförteckningen.</source>
        <translation>You have completed the course. The course certificate is in the contents.</translation>
    </message>
    <message>
        <source>Det du gör kan inte sparas</source>
        <translation>What you do cannot be saved</translation>
    </message>
    <message>
        <source>Försök spara igen</source>
        <translation>Try to save again</translation>
    </message>
    <message>
        <source>Sida %1 av %2</source>
        <translation>Page %1 of %2</translation>
    </message>
    <message>
        <source>Ta bort mina anteckningar</source>
        <translation>Delete my notes</translation>
    </message>
    <message>
        <source>Vill du ta bort allt du har skrivit i kursen? Det går inte att ångra.</source>
        <translation>Do you want to delete everything you have written in the course? It cannot be undone.</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Behåll</source>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Spara dokumentet</source>
        <translation>Save the document</translation>
    </message>
    <message>
        <source>Webbsida (*.html)</source>
        <translation>Web page (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Spara filen</source>
        <translation>Save the file</translation>
    </message>
    <message>
        <source>Visa i ordlistan</source>
        <translation>Show in the glossary</translation>
    </message>
    <message>
        <source>Visa i källistan</source>
        <translation>Show in the list of sources</translation>
    </message>
    <message>
        <source>Plats: %1</source>
        <translation>Place: %1</translation>
    </message>
</context>
<context>
    <name>FormDocument</name>
    <message>
        <source>Dokumentet går inte att spara: %1. Välj en annan plats.</source>
        <translation>The document cannot be saved: %1. Choose another place.</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timmar</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 och %2</source>
        <translation>%1 and %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>GlossaryPage</name>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Hjälp och tillgänglighet</source>
        <translation>Help and accessibility</translation>
    </message>
    <message>
        <source>Så här gör du</source>
        <translation>How to use it</translation>
    </message>
    <message>
        <source>Gå framåt med Nästa längst ned på sidan, eller välj en sida i innehållsförteckningen. En bock visar vilka sidor som är klara.</source>
        <translation>Go on with Next at the bottom of the page, or choose a page in the contents. A tick shows which pages are done.</translation>
    </message>
    <message>
        <source>Sök efter ord i hela kursen med Sök högst upp.</source>
        <translation>Search the whole course for words with Search at the top.</translation>
    </message>
    <message>
        <source>Ord som är understrukna har en förklaring. Välj ordet för att läsa den.</source>
        <translation>Underlined words have an explanation. Choose the word to read it.</translation>
    </message>
    <message>
        <source>Under Resultat ser du vad som är kvar innan kursen är slutförd.</source>
        <translation>Under Results you see what is left before the course is completed.</translation>
    </message>
    <message>
        <source>Så sparas det du gör</source>
        <translation>How what you do is saved</translation>
    </message>
    <message>
        <source>Varje svar och varje sida sparas direkt. Högst upp ser du när det senast sparades.</source>
        <translation>Every answer and every page is saved at once. At the top you see when it was last saved.</translation>
    </message>
    <message>
        <source>Det du skriver för dig själv stannar på den här datorn och skickas ingenstans.</source>
        <translation>What you write for yourself stays on this computer and is sent nowhere.</translation>
    </message>
    <message>
        <source>Anpassa hur det ser ut och låter</source>
        <translation>Adapt how it looks and sounds</translation>
    </message>
    <message>
        <source>Textens storlek, ljusa eller mörka färger, hög kontrast och färre rörelser följer datorns inställningar. Du kan också välja själv under Inställningar.</source>
        <translation>The size of text, light or dark colours, high contrast and less motion follow the computer&apos;s settings. You can also choose yourself under Settings.</translation>
    </message>
    <message>
        <source>Texten kan förstoras till minst 200 % utan att något försvinner.</source>
        <translation>Text can be enlarged to at least 200% without anything disappearing.</translation>
    </message>
    <message>
        <source>Filmer och bildspel har undertexter och utskriven text. Undertexternas storlek och färger kan ändras. Bilder har beskrivningar.</source>
        <translation>Films and slide shows have captions and a transcript. The size and colours of captions can be changed. Pictures have descriptions.</translation>
    </message>
    <message>
        <source>Ingenting har tidsgräns, och inget kräver att du drar med musen.</source>
        <translation>Nothing has a time limit, and nothing requires dragging with the mouse.</translation>
    </message>
    <message>
        <source>Tangenter</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Tangent</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Vad den gör</source>
        <translation>What it does</translation>
    </message>
    <message>
        <source>till nästa länk, knapp eller fält</source>
        <translation>to the next link, button or field</translation>
    </message>
    <message>
        <source>tillbaka till föregående</source>
        <translation>back to the previous one</translation>
    </message>
    <message>
        <source>följer en länk eller trycker på en knapp</source>
        <translation>follows a link or presses a button</translation>
    </message>
    <message>
        <source>Mellanslag</source>
        <translation>Space</translation>
    </message>
    <message>
        <source>trycker på en knapp eller väljer ett svar</source>
        <translation>presses a button or chooses an answer</translation>
    </message>
    <message>
        <source>väljer bland svar och i listor, rullar sidan</source>
        <translation>chooses among answers and in lists, scrolls the page</translation>
    </message>
    <message>
        <source>rullar en skärm upp eller ned</source>
        <translation>scrolls one screen up or down</translation>
    </message>
    <message>
        <source>tillbaka och framåt bland sidor du har varit på</source>
        <translation>back and forward among pages you have been to</translation>
    </message>
    <message>
        <source>till föregående och nästa sida i kursen</source>
        <translation>to the previous and next page of the course</translation>
    </message>
    <message>
        <source>söker i kursen</source>
        <translation>searches the course</translation>
    </message>
    <message>
        <source>öppnar den här sidan</source>
        <translation>opens this page</translation>
    </message>
    <message>
        <source>stänger innehållsförteckningen, en förklaring eller en dialog</source>
        <translation>closes the contents, an explanation or a dialog</translation>
    </message>
    <message>
        <source>öppnar en kurs</source>
        <translation>opens a course</translation>
    </message>
    <message>
        <source>Om tillgängligheten</source>
        <translation>About accessibility</translation>
    </message>
    <message>
        <source>Programmet är gjort för att uppfylla EN 301 549, kapitel 11, och följer WCAG 2.2 nivå AA. Varje sida prövas automatiskt: allt som går att använda har namn och roll, nås med tangenterna och visar var tangentbordet är.</source>
        <translation>The program is made to meet EN 301 549, chapter 11, and follows WCAG 2.2 level AA. Every page is tested automatically: everything that can be used has a name and a role, is reached by the keyboard and shows where the keyboard is.</translation>
    </message>
    <message>
        <source>Om kursen</source>
        <translation>About the course</translation>
    </message>
    <message>
        <source>Utgivare</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Ses över senast</source>
        <translation>To be reviewed by</translation>
    </message>
    <message>
        <source>Licens</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Kontakt</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Hittar du något som inte fungerar för dig? Hör av dig till kontakten ovan.</source>
        <translation>Do you find something that does not work for you? Get in touch with the contact above.</translation>
    </message>
    <message>
        <source>Den som följer upp på din arbetsplats ser om du har börjat, hur mycket som är kvar och när du har slutfört. Vad du har svarat visas inte där.</source>
        <translation>Whoever follows up at your workplace sees whether you have begun, how much is left and when you completed. What you answered is not shown there.</translation>
    </message>
    <message>
        <source>Om det inte går att spara står det där, med vad du kan göra. Inget du har svarat försvinner så länge programmet är öppet, och programmet frågar innan det stänger.</source>
        <translation>If it cannot be saved, it says so there, with what you can do. Nothing you have answered is lost as long as the program is open, and the program asks before it closes.</translation>
    </message>
    <message>
        <source>stänger programmet</source>
        <translation>closes the program</translation>
    </message>
</context>
<context>
    <name>HomeView</name>
    <message>
        <source>Kurser</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Hjälp</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Det du gör kan inte sparas</source>
        <translation>What you do cannot be saved</translation>
    </message>
    <message>
        <source>Brygga</source>
        <translation>Brygga</translation>
    </message>
</context>
<context>
    <name>KursFile</name>
    <message>
        <source>Filen är ingen kursfil, eller så är den skadad. Hämta den på nytt.</source>
        <translation>The file is no course file, or it is damaged. Fetch it again.</translation>
    </message>
    <message>
        <source>Kursfilen innehåller fler än %1 filer och öppnas därför inte.</source>
        <translation>The course file holds more than %1 files and is therefore not opened.</translation>
    </message>
    <message>
        <source>Kursfilen är skadad. Hämta den på nytt.</source>
        <translation>The course file is damaged. Fetch it again.</translation>
    </message>
    <message>
        <source>Filnamnet ”%1” i kursfilen är inte tillåtet.</source>
        <translation>The file name “%1” in the course file is not allowed.</translation>
    </message>
    <message>
        <source>Filen ”%1” finns två gånger i kursfilen.</source>
        <translation>The file “%1” is in the course file twice.</translation>
    </message>
    <message>
        <source>Filen ”%1” är krypterad. Be om en kursfil utan lösenord.</source>
        <translation>The file “%1” is encrypted. Ask for a course file without a password.</translation>
    </message>
    <message>
        <source>”%1” blir orimligt stor när den packas upp. Kursfilen öppnas inte.</source>
        <translation>“%1” becomes unreasonably large when unpacked. The course file is not opened.</translation>
    </message>
    <message>
        <source>Kursfilen innehåller ingen course.xml. Den är inte gjord av Brygga.</source>
        <translation>The course file holds no course.xml. It is not made by Brygga.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i %1. Kontrollera ledigt utrymme.</source>
        <translation>It is not possible to write in %1. Check the free space.</translation>
    </message>
    <message>
        <source>”%1” i kursfilen gick inte att packa upp. Filen är skadad eller disken full.</source>
        <translation>“%1” in the course file could not be unpacked. The file is damaged or the disk full.</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>Mina anteckningar</source>
        <translation>My notes</translation>
    </message>
    <message>
        <source>Det du har skrivit för dig själv finns bara på den här datorn. Ingen annan får del av det.</source>
        <translation>What you have written for yourself is on this computer only. Nobody else gets to see it.</translation>
    </message>
    <message>
        <source>Du har inte skrivit något än.</source>
        <translation>You have not written anything yet.</translation>
    </message>
    <message>
        <source>Ta bort mina anteckningar</source>
        <translation>Delete my notes</translation>
    </message>
</context>
<context>
    <name>OccasionCard</name>
    <message>
        <source>%1 kl. %2–%3</source>
        <translation>%1, %2–%3</translation>
    </message>
    <message>
        <source>Inställt</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <source>Du deltog live</source>
        <translation>You attended live</translation>
    </message>
    <message>
        <source>Du är anmäld</source>
        <translation>You are registered</translation>
    </message>
    <message>
        <source>Fullt</source>
        <translation>Full</translation>
    </message>
    <message>
        <source>Anmälan har stängt</source>
        <translation>Registration has closed</translation>
    </message>
    <message>
        <source>Webbinariet har börjat</source>
        <translation>The webinar has begun</translation>
    </message>
    <message>
        <source>Öppet för anmälan</source>
        <translation>Open for registration</translation>
    </message>
    <message numerus="yes">
        <source>%n platser kvar</source>
        <translation>
            <numerusform>%n place left</numerusform>
            <numerusform>%n places left</numerusform>
        </translation>
    </message>
    <message>
        <source>Anmäl dig senast %1</source>
        <translation>Register by %1</translation>
    </message>
    <message>
        <source>Behöver du något anpassat? Skriv till %1.</source>
        <translation>Do you need an adaptation? Write to %1.</translation>
    </message>
    <message>
        <source>Anmäl mig</source>
        <translation>Register</translation>
    </message>
    <message>
        <source>Du är anmäld.</source>
        <translation>You are registered.</translation>
    </message>
    <message>
        <source>Öppna mötet</source>
        <translation>Open the meeting</translation>
    </message>
    <message>
        <source>Öppnas i webbläsaren</source>
        <translation>Opens in the browser</translation>
    </message>
    <message>
        <source>Mötet går inte att öppna härifrån. Adressen är %1</source>
        <translation>The meeting cannot be opened from here. The address is %1</translation>
    </message>
    <message>
        <source>Ta bort ur kalendern</source>
        <translation>Remove from the calendar</translation>
    </message>
    <message>
        <source>Lägg i kalendern</source>
        <translation>Add to the calendar</translation>
    </message>
    <message>
        <source>Sparar en kalenderfil som du öppnar i din kalender</source>
        <translation>Saves a calendar file that you open in your calendar</translation>
    </message>
    <message>
        <source>Avanmäl mig</source>
        <translation>Cancel my registration</translation>
    </message>
    <message>
        <source>Du är avanmäld.</source>
        <translation>Your registration is cancelled.</translation>
    </message>
    <message>
        <source>Kodord från webbinariet</source>
        <translation>Code word from the webinar</translation>
    </message>
    <message>
        <source>Lämna kodordet</source>
        <translation>Give the code word</translation>
    </message>
    <message>
        <source>Tack! Du är antecknad som deltagare.</source>
        <translation>Thank you! You are noted as a participant.</translation>
    </message>
    <message>
        <source>Du var med %1 av %2 minuter</source>
        <translation>You were there for %1 of %2 minutes</translation>
    </message>
</context>
<context>
    <name>OutcomePage</name>
    <message>
        <source>Resultat</source>
        <translation>Results</translation>
    </message>
    <message>
        <source>Visa kursintyget</source>
        <translation>Show the course certificate</translation>
    </message>
    <message>
        <source>Prov i kursen</source>
        <translation>Tests in the course</translation>
    </message>
    <message>
        <source>Läge</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Bästa resultat</source>
        <translation>Best result</translation>
    </message>
    <message>
        <source>Gräns</source>
        <translation>Pass mark</translation>
    </message>
</context>
<context>
    <name>PageFacts</name>
    <message>
        <source>Uppgifterna gäller %1.</source>
        <translation>The information is valid for %1.</translation>
    </message>
    <message>
        <source>Sidan ska ses över senast %1.</source>
        <translation>The page is to be reviewed by %1.</translation>
    </message>
    <message>
        <source>Källor på sidan:</source>
        <translation>Sources on this page:</translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message>
        <source>Det du redan har gjort finns kvar. Har du fått kursen av någon annan: berätta för den personen vad som står här.</source>
        <translation>What you have done already is still there. If somebody else gave you the course: tell that person what stands here.</translation>
    </message>
    <message>
        <source>Filen eller mappen finns inte. Den kan ha flyttats eller bytt namn.</source>
        <translation>The file or folder does not exist. It may have been moved or renamed.</translation>
    </message>
    <message numerus="yes">
        <source>… och %n till.</source>
        <translation>
            <numerusform>… and %n more.</numerusform>
            <numerusform>… and %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>Intyget går inte att spara: %1. Välj en annan plats.</source>
        <translation>The certificate cannot be saved: %1. Choose another place.</translation>
    </message>
    <message>
        <source>Filen går inte att spara: %1.</source>
        <translation>The file cannot be saved: %1.</translation>
    </message>
</context>
<context>
    <name>PlayerAgenda</name>
    <message>
        <source>Kalenderfilen går inte att spara: %1. Välj en annan plats.</source>
        <translation>The calendar file cannot be saved: %1. Choose another place.</translation>
    </message>
</context>
<context>
    <name>PlayerWindow</name>
    <message>
        <source>”%1” gick inte att spara</source>
        <translation>“%1” could not be saved</translation>
    </message>
    <message>
        <source>Frigör utrymme på disken, eller välj en annan plats, och försök igen.</source>
        <translation>Free some space on the disk, or choose another place, and try again.</translation>
    </message>
    <message>
        <source>”%1” kan inte öppnas</source>
        <translation>“%1” cannot be opened</translation>
    </message>
    <message>
        <source>Öppna en kurs</source>
        <translation>Open a course</translation>
    </message>
    <message>
        <source>Kurser (*.kurs course.xml)</source>
        <translation>Courses (*.kurs course.xml)</translation>
    </message>
    <message>
        <source>Kursen öppnas …</source>
        <translation>Opening the course …</translation>
    </message>
</context>
<context>
    <name>PrivateStore</name>
    <message>
        <source>Dina anteckningar gick inte att läsa. Filen är undanlagd som %1.</source>
        <translation>Your notes could not be read. The file has been put aside as %1.</translation>
    </message>
    <message>
        <source>Dina anteckningar gick inte att spara: %1. Kopiera texten innan du stänger.</source>
        <translation>Your notes could not be saved: %1. Copy the text before you close.</translation>
    </message>
</context>
<context>
    <name>SavedStatus</name>
    <message>
        <source>Inte sparat</source>
        <translation>Not saved</translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message>
        <source>Sök i kursen</source>
        <translation>Search the course</translation>
    </message>
    <message>
        <source>Ord att söka efter</source>
        <translation>Words to search for</translation>
    </message>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n hit</numerusform>
            <numerusform>%n hits</numerusform>
        </translation>
    </message>
    <message>
        <source>Sök</source>
        <translation>Search</translation>
    </message>
    <message>
        <source>Ordlista</source>
        <translation>Glossary</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Inställningar</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Språk i programmet</source>
        <translation>Language of the program</translation>
    </message>
    <message>
        <source>Din arbetsplats</source>
        <translation>Your workplace</translation>
    </message>
    <message>
        <source>(gäller nästa gång du öppnar kursen)</source>
        <translation>(takes effect the next time you open the course)</translation>
    </message>
    <message>
        <source>Färger</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Som datorn</source>
        <translation>As the computer</translation>
    </message>
    <message>
        <source>Ljusa</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Mörka</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Hög kontrast</source>
        <translation>High contrast</translation>
    </message>
    <message>
        <source>Textstorlek, utöver datorns egen</source>
        <translation>Text size, on top of the computer&apos;s own</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>Mindre rörelse</source>
        <translation>Less motion</translation>
    </message>
</context>
<context>
    <name>SourceFacts</name>
    <message>
        <source>Protokoll</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Rapport</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Partsdokument</source>
        <translation>Document of a party</translation>
    </message>
    <message>
        <source>Lag</source>
        <translation>Law</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Forskning</source>
        <translation>Research</translation>
    </message>
    <message>
        <source>Extern källa</source>
        <translation>External source</translation>
    </message>
    <message>
        <source>Gäller %1</source>
        <translation>Valid for %1</translation>
    </message>
    <message>
        <source>Kontrollerad %1</source>
        <translation>Checked %1</translation>
    </message>
    <message>
        <source>Uppgiften ska granskas av en sakkunnig före publicering.</source>
        <translation>The information is to be reviewed by an expert before publication.</translation>
    </message>
</context>
<context>
    <name>SourcesPage</name>
    <message>
        <source>Källor</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Här står vad kursen bygger på, vilket datum varje källa gäller och när den senast kontrollerades.</source>
        <translation>This is what the course rests on, which date each source is valid for, and when it was last checked.</translation>
    </message>
    <message>
        <source>Används på:</source>
        <translation>Used on:</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Dina kurser</source>
        <translation>Your courses</translation>
    </message>
    <message>
        <source>Välj en kurs. Du kan sluta när du vill och fortsätta där du var.</source>
        <translation>Choose a course. You can stop whenever you like and go on where you were.</translation>
    </message>
    <message>
        <source>Här finns inga kurser än. Öppna en kursmapp eller en .kurs-fil.</source>
        <translation>There are no courses here yet. Open a course folder or a .kurs file.</translation>
    </message>
    <message>
        <source>Din arbetsplats</source>
        <translation>Your workplace</translation>
    </message>
    <message>
        <source>Öppna en annan kurs</source>
        <translation>Open another course</translation>
    </message>
</context>
<context>
    <name>TestQuestion</name>
    <message>
        <source>Svara på hela frågan först.</source>
        <translation>Answer the whole question first.</translation>
    </message>
    <message>
        <source>Svara</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Visa resultatet</source>
        <translation>Show the result</translation>
    </message>
    <message>
        <source>Nästa fråga</source>
        <translation>Next question</translation>
    </message>
</context>
<context>
    <name>TestResult</name>
    <message>
        <source>Du är godkänd på provet</source>
        <translation>You have passed the test</translation>
    </message>
    <message>
        <source>Du är inte godkänd än</source>
        <translation>You have not passed yet</translation>
    </message>
    <message>
        <source>Du fick %1 %. Gränsen för godkänt är %2 %.</source>
        <translation>You got %1%. The pass mark is %2%.</translation>
    </message>
    <message>
        <source>Ditt bästa resultat är %1 %, och det är det som räknas.</source>
        <translation>Your best result is %1%, and that is what counts.</translation>
    </message>
    <message>
        <source>Dina svar</source>
        <translation>Your answers</translation>
    </message>
</context>
<context>
    <name>TurnBar</name>
    <message>
        <source>Föregående</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Nästa</source>
        <translation>Next</translation>
    </message>
</context>
<context>
    <name>UnsavedDialog</name>
    <message>
        <source>Det du gjorde sist är inte sparat</source>
        <translation>What you did last is not saved</translation>
    </message>
    <message>
        <source>Försök spara igen</source>
        <translation>Try to save again</translation>
    </message>
    <message>
        <source>Stäng ändå</source>
        <translation>Close anyway</translation>
    </message>
    <message>
        <source>Stanna kvar</source>
        <translation>Stay</translation>
    </message>
    <message>
        <source>Försökte igen %1. Det gick inte nu heller.</source>
        <translation>Tried again at %1. It did not work this time either.</translation>
    </message>
    <message>
        <source>Stänger du nu försvinner det.</source>
        <translation>If you close now, it is lost.</translation>
    </message>
</context>
</TS>
