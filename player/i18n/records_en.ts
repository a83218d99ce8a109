<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>Attendance</name>
    <message>
        <source>Listan visas inte, för det går inte att anteckna att den läses. %1</source>
        <translation>The list is not shown, because it cannot be noted that it is read. %1</translation>
    </message>
</context>
<context>
    <name>CalendarFile</name>
    <message>
        <source>Delta: %1</source>
        <translation>Join: %1</translation>
    </message>
    <message>
        <source>Behöver du något anpassat? Skriv till %1.</source>
        <translation>Do you need an adaptation? Write to %1.</translation>
    </message>
    <message>
        <source>Utbildning</source>
        <translation>Training</translation>
    </message>
</context>
<context>
    <name>LearnerAgenda</name>
    <message>
        <source>Tillfället blev fullt. Välj ett annat, eller se inspelningen.</source>
        <translation>The occasion has become full. Choose another one, or watch the recording.</translation>
    </message>
    <message>
        <source>Anmälan har stängt. Välj ett annat tillfälle, eller skriv till den som håller i webbinariet.</source>
        <translation>Registration has closed. Choose another occasion, or write to whoever holds the webinar.</translation>
    </message>
    <message>
        <source>Webbinariet har redan börjat.</source>
        <translation>The webinar has already begun.</translation>
    </message>
    <message>
        <source>Tillfället är inställt. Välj ett annat.</source>
        <translation>The occasion is cancelled. Choose another one.</translation>
    </message>
    <message>
        <source>Det här tillfället har inget kodord. Den som håller i webbinariet antecknar vilka som är med.</source>
        <translation>This occasion has no code word. Whoever holds the webinar notes who takes part.</translation>
    </message>
    <message>
        <source>Kodordet ges på webbinariet. Vänta tills det har börjat.</source>
        <translation>The code word is given at the webinar. Wait until it has begun.</translation>
    </message>
    <message>
        <source>Det är för sent att lämna kodordet. Skriv till den som håller i webbinariet.</source>
        <translation>It is too late to give the code word. Write to whoever holds the webinar.</translation>
    </message>
    <message>
        <source>Det blev för många försök. Vänta en minut och försök igen.</source>
        <translation>There were too many tries. Wait a minute and try again.</translation>
    </message>
    <message>
        <source>Det är inte rätt kodord. Kontrollera stavningen; stora och små bokstäver och mellanslag spelar ingen roll.</source>
        <translation>That is not the right code word. Check the spelling; capitals and spaces do not matter.</translation>
    </message>
</context>
<context>
    <name>Occasions</name>
    <message>
        <source>Tillfället ”%1” finns inte. Se vilka som finns med brygga-followup occasions list.</source>
        <translation>There is no occasion ”%1”. See which there are with brygga-followup occasions list.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Kontot saknas. Ange vem som ska gå utbildningen.</source>
        <translation>The account is missing. Say who is to take the training.</translation>
    </message>
    <message>
        <source>Kontot ser ut som ett personnummer. Använd ett användarnamn eller ett anställningsnummer.</source>
        <translation>The account looks like a personal number. Use a user name or an employee number.</translation>
    </message>
</context>
<context>
    <name>RecordDatabase</name>
    <message>
        <source>Här finns inget register. Kontrollera sökvägen, eller ange den med --records.</source>
        <translation>There is no register here. Check the path, or give it with --records.</translation>
    </message>
    <message>
        <source>Mappen kan inte skapas. Välj en annan plats med --records.</source>
        <translation>The folder cannot be made. Choose another place with --records.</translation>
    </message>
    <message>
        <source>Registret är gjort av en nyare utgåva av Brygga (version %1, den här klarar %2). Det kan läsas men inte ändras. Installera den nya utgåvan.</source>
        <translation>The register was made by a newer edition of Brygga (version %1, this one handles %2). It can be read but not changed. Install the new edition.</translation>
    </message>
    <message>
        <source>Registret kan bara läsas: filen eller mappen är skrivskyddad. Inget nytt sparas. Be om skrivrättighet till %1.</source>
        <translation>The register can only be read: the file or folder is write-protected. Nothing new is saved. Ask for the right to write to %1.</translation>
    </message>
    <message>
        <source>Registret är av en äldre utgåva och måste uppdateras innan det kan läsas. Öppna det en gång med skrivrättighet.</source>
        <translation>The register is of an older edition and must be brought up to date before it can be read. Open it once with the right to write.</translation>
    </message>
    <message>
        <source>Filen är en databas, men inte ett register från Brygga. Inget har ändrats. Välj en annan fil med --records.</source>
        <translation>The file is a database, but not a register of Brygga. Nothing has been changed. Choose another file with --records.</translation>
    </message>
    <message>
        <source>Registret är upptaget av ett annat program. Försök igen om en stund, eller stäng det andra programmet.</source>
        <translation>The register is in use by another program. Try again in a while, or close the other program.</translation>
    </message>
    <message>
        <source>Registret är skrivskyddat. Inget nytt kan sparas. Be om skrivrättighet till %1.</source>
        <translation>The register is write-protected. Nothing new can be saved. Ask for the right to write to %1.</translation>
    </message>
    <message>
        <source>Disken är full. Det senaste är inte sparat. Frigör utrymme och försök igen.</source>
        <translation>The disk is full. The latest has not been saved. Free some space and try again.</translation>
    </message>
    <message>
        <source>Disken går inte att skriva till eller läsa från. Det senaste är inte sparat. Kontrollera disken och utrymmet och försök igen.</source>
        <translation>The disk cannot be written to or read from. The latest has not been saved. Check the disk and its space and try again.</translation>
    </message>
    <message>
        <source>Filen kan inte öppnas. Kontrollera att mappen finns och att du har rätt till den.</source>
        <translation>The file cannot be opened. Check that the folder exists and that you may use it.</translation>
    </message>
    <message>
        <source>Registret är skadat. Inget har skrivits över. Flytta undan filen %1 och starta igen, eller lägg tillbaka en säkerhetskopia; skicka den skadade filen till den som sköter Brygga hos er.</source>
        <translation>The register is damaged. Nothing has been written over. Move the file %1 away and start again, or put a backup in its place; send the damaged file to whoever looks after Brygga at your agency.</translation>
    </message>
    <message>
        <source>Registret svarade med ett fel: %1. Försök igen; händer det på nytt, kontakta den som sköter Brygga hos er.</source>
        <translation>The register answered with an error: %1. Try again; if it happens anew, contact whoever looks after Brygga at your agency.</translation>
    </message>
    <message>
        <source>Disken är full eller går inte att skriva till. Registret kan läsas, men inget nytt sparas. Frigör utrymme och starta igen.</source>
        <translation>The disk is full or cannot be written to. The register can be read, but nothing new is saved. Free some space and start again.</translation>
    </message>
    <message>
        <source>Filen %1 är inget register från Brygga, eller så är den skadad. Inget har skrivits över. Välj rätt fil med --records. Är det rätt fil: flytta undan den och starta igen, eller lägg tillbaka en säkerhetskopia.</source>
        <translation>The file %1 is no register of Brygga’s, or it is damaged. Nothing has been written over. Choose the right file with --records. If it is the right file: move it aside and start again, or put a backup copy back.</translation>
    </message>
</context>
<context>
    <name>RecordStore</name>
    <message>
        <source>Modulen har öppnats i ett annat fönster. Det du gör här sparas inte. Stäng det här fönstret och fortsätt i det andra, eller öppna modulen på nytt.</source>
        <translation>The module has been opened in another window. What you do here is not saved. Close this window and go on in the other, or open the module again.</translation>
    </message>
</context>
</TS>
