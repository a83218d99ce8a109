<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>CompletionChart</name>
    <message>
        <source>slutförd</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>ej påbörjad</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>Stapeldiagram med samma tal som i tabellen</source>
        <translation>Bar chart with the same numbers as the table</translation>
    </message>
    <message>
        <source>visas inte</source>
        <translation>not shown</translation>
    </message>
</context>
<context>
    <name>CompletionReport</name>
    <message>
        <source>Registret känner inte till modulen ”%1”. Lägg till den med: brygga-followup modules add MAPP</source>
        <translation>The register does not know the module “%1”. Add it with: brygga-followup modules add FOLDER</translation>
    </message>
    <message>
        <source>Personlistan visas inte, för läsningen kan inte antecknas: %1</source>
        <translation>The list of people is not shown, because the reading cannot be noted: %1</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>slutförd</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>ej påbörjad</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>modul</source>
        <translation>module</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>people</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>slutförd från %1</source>
        <translation>completed from %1</translation>
    </message>
    <message>
        <source>alla</source>
        <translation>all</translation>
    </message>
    <message>
        <source>färre än %1, eller går att räkna ut</source>
        <translation>fewer than %1, or can be worked out</translation>
    </message>
</context>
<context>
    <name>CompletionView</name>
    <message>
        <source>Inga moduler i registret än</source>
        <translation>No modules in the register yet</translation>
    </message>
    <message>
        <source>Ingen personal i urvalet. Läs in personal under ”Läs in personal”.</source>
        <translation>No staff in the selection. Import staff under “Import staff”.</translation>
    </message>
    <message>
        <source>Moduler syns här när någon har öppnat dem, eller när de har lagts till med brygga-followup modules add.</source>
        <translation>Modules show here when somebody has opened them, or when they have been added with brygga-followup modules add.</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>people</translation>
    </message>
    <message>
        <source>ej påbörjad</source>
        <translation>not started</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>slutförd</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>slutförd i perioden</source>
        <translation>completed in the period</translation>
    </message>
    <message>
        <source>Tal om färre än fem personer visas inte, och inte heller tal som de skulle gå att räkna ut ur. Godkänd gäller bara moduler med prov.</source>
        <translation>Numbers about fewer than five people are not shown, nor are numbers from which they could be worked out. Passed applies only to modules with a test.</translation>
    </message>
    <message>
        <source>Spara tabellen som CSV</source>
        <translation>Save the table as CSV</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>visas inte</source>
        <translation>not shown</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>Filen är inte i UTF-8. Spara den som ”CSV UTF-8” i kalkylprogrammet.</source>
        <translation>The file is not in UTF-8. Save it as “CSV UTF-8” in the spreadsheet program.</translation>
    </message>
    <message>
        <source>Ett citattecken öppnas men stängs aldrig. Sätt ett citattecken där texten slutar.</source>
        <translation>A quotation mark is opened but never closed. Put one where the text ends.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>åååå-mm-dd</source>
        <translation>yyyy-mm-dd</translation>
    </message>
    <message>
        <source>År, månad, dag. Tomt: ingen gräns.</source>
        <translation>Year, month, day. Empty: no limit.</translation>
    </message>
    <message>
        <source>Skriv ett datum som 2026-11-21.</source>
        <translation>Write a date such as 2026-11-21.</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Urval</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Dölj urvalet</source>
        <translation>Hide the selection</translation>
    </message>
    <message>
        <source>Visa urvalet</source>
        <translation>Show the selection</translation>
    </message>
    <message>
        <source>Modul</source>
        <translation>Module</translation>
    </message>
    <message>
        <source>Dela upp efter</source>
        <translation>Divide by</translation>
    </message>
    <message>
        <source>Myndighet</source>
        <translation>Agency</translation>
    </message>
    <message>
        <source>Kontor</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Enhet</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Roll</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>Räkna slutförda från och med</source>
        <translation>Count completions from</translation>
    </message>
    <message>
        <source>Så som det var den</source>
        <translation>As it stood on</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Filen kan inte skrivas: %1. Välj en annan plats.</source>
        <translation>The file cannot be written: %1. Choose another place.</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>konto</source>
        <translation>account</translation>
    </message>
    <message>
        <source>kontor</source>
        <translation>office</translation>
    </message>
    <message>
        <source>enhet</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>role</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>slutförd</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>ny</source>
        <translation>new</translation>
    </message>
    <message>
        <source>ändrad</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>oförändrad</source>
        <translation>unchanged</translation>
    </message>
</context>
<context>
    <name>FollowUpCommand</name>
    <message>
        <source>Registrets fil. Annars den vanliga för kontot.</source>
        <translation>The file of the register. Otherwise the usual one of this account.</translation>
    </message>
    <message>
        <source>FIL</source>
        <translation>FILE</translation>
    </message>
    <message>
        <source>Ange en fil eller mapp.</source>
        <translation>Give a file or folder.</translation>
    </message>
    <message>
        <source>För många argument.</source>
        <translation>Too many arguments.</translation>
    </message>
    <message>
        <source>Läs mer med --help.</source>
        <translation>--help says more.</translation>
    </message>
    <message>
        <source>Filen kan inte skrivas: %1. Välj en annan plats.</source>
        <translation>The file cannot be written: %1. Choose another place.</translation>
    </message>
    <message>
        <source>Räknar fram alla sammanfattningar på nytt ur händelserna.</source>
        <translation>Works out all summaries again from the events.</translation>
    </message>
    <message>
        <source>Sammanfattningar: %1. Ändrade: %2.
</source>
        <translation>Summaries: %1. Changed: %2.
</translation>
    </message>
    <message>
        <source>Skriver registret som xAPI-satser eller CSV.</source>
        <translation>Writes the register as xAPI statements or CSV.</translation>
    </message>
    <message>
        <source>Som xAPI-satser, i JSON.</source>
        <translation>As xAPI statements, in JSON.</translation>
    </message>
    <message>
        <source>Myndighetens adress, som personernas nycklar hör till i xAPI.</source>
        <translation>The agency's address, which people's keys belong to in xAPI.</translation>
    </message>
    <message>
        <source>ADRESS</source>
        <translation>ADDRESS</translation>
    </message>
    <message>
        <source>Som CSV, en rad för varje person och modul.</source>
        <translation>As CSV, a row for each person and module.</translation>
    </message>
    <message>
        <source>Skriver i stället vad kolumnerna i CSV-filen betyder.</source>
        <translation>Writes instead what the columns of the CSV file mean, in Swedish.</translation>
    </message>
    <message>
        <source>Skriver till en fil.</source>
        <translation>Writes to a file.</translation>
    </message>
    <message>
        <source>Ange antingen --xapi eller --csv.</source>
        <translation>Give either --xapi or --csv.</translation>
    </message>
    <message>
        <source>Ange myndighetens adress med --home, till exempel https://www.example.se.</source>
        <translation>Give the agency's address with --home, for example https://www.example.se.</translation>
    </message>
    <message>
        <source>Visar hur många som inte har börjat, har börjat, har slutfört och är godkända, modul för modul. Tal om färre än fem personer visas inte.</source>
        <translation>Shows how many have not started, are in progress, have completed and have passed, module by module. Numbers about fewer than five people are not shown.</translation>
    </message>
    <message>
        <source>Delar upp efter agency, office, unit eller role. Annars office.</source>
        <translation>Divides by agency, office, unit or role. Otherwise office.</translation>
    </message>
    <message>
        <source>VAD</source>
        <translation>WHAT</translation>
    </message>
    <message>
        <source>Bara den myndigheten.</source>
        <translation>Only that agency.</translation>
    </message>
    <message>
        <source>Bara det kontoret.</source>
        <translation>Only that office.</translation>
    </message>
    <message>
        <source>Bara den enheten.</source>
        <translation>Only that unit.</translation>
    </message>
    <message>
        <source>Bara den rollen.</source>
        <translation>Only that role.</translation>
    </message>
    <message>
        <source>Bara den modulen.</source>
        <translation>Only that module.</translation>
    </message>
    <message>
        <source>NAMN</source>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Räknar också vilka som slutfört från och med den dagen.</source>
        <translation>Counts also who has completed from that day on.</translation>
    </message>
    <message>
        <source>Så som det var vid slutet av den dagen.</source>
        <translation>As it stood at the end of that day.</translation>
    </message>
    <message>
        <source>Som CSV.</source>
        <translation>As CSV.</translation>
    </message>
    <message>
        <source>--by tar agency, office, unit eller role.</source>
        <translation>--by takes agency, office, unit or role.</translation>
    </message>
    <message>
        <source>--%1 tar ett datum som 2026-11-21.</source>
        <translation>--%1 takes a date such as 2026-11-21.</translation>
    </message>
    <message>
        <source>Läser in personal och organisation ur en CSV-fil. Allt eller inget läses in.</source>
        <translation>Imports staff and organisation from a CSV file. All of it or nothing is imported.</translation>
    </message>
    <message>
        <source>Visar vad som skulle hända, utan att ändra något.</source>
        <translation>Shows what would happen, without changing anything.</translation>
    </message>
    <message>
        <source>Skulle läsas in: %1 nya, %2 ändrade, %3 oförändrade. Inget är ändrat.
</source>
        <translation>Would be imported: %1 new, %2 changed, %3 unchanged. Nothing has been changed.
</translation>
    </message>
    <message>
        <source>Inläst: %1 nya, %2 ändrade, %3 oförändrade.
</source>
        <translation>Imported: %1 new, %2 changed, %3 unchanged.
</translation>
    </message>
    <message>
        <source>Lägger till moduler i registret, så att också de som inte har börjat syns.</source>
        <translation>Adds modules to the register, so that those who have not started show too.</translation>
    </message>
    <message>
        <source>brygga-followup öppnar uppföljningen. Utan fönster:
</source>
        <translation>brygga-followup opens the follow-up. Without a window:
</translation>
    </message>
    <message>
        <source>Läs mer om var och en med --help.
</source>
        <translation>--help says more about each.
</translation>
    </message>
</context>
<context>
    <name>FollowUpWindow</name>
    <message>
        <source>Översikt</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Läs in personal</source>
        <translation>Import staff</translation>
    </message>
    <message>
        <source>Brygga – uppföljning</source>
        <translation>Brygga – follow-up</translation>
    </message>
    <message>
        <source>Uppföljning</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Visas nu</source>
        <translation>Shown now</translation>
    </message>
</context>
<context>
    <name>ImportView</name>
    <message>
        <source>Läs in personal</source>
        <translation>Import staff</translation>
    </message>
    <message>
        <source>Filen är en CSV-fil med rubrikerna konto, namn, myndighet, kontor, enhet, roll och chef. Personnummer tas inte emot. Inget ändras förrän du har sett vad som skulle hända.</source>
        <translation>The file is a CSV file with the headings account, name, agency, office, unit, role and manager. Personal numbers are not accepted. Nothing changes until you have seen what would happen.</translation>
    </message>
    <message>
        <source>Välj fil</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Spara en exempelfil</source>
        <translation>Save an example file</translation>
    </message>
    <message>
        <source>Klart. Personalen är inläst.</source>
        <translation>Done. The staff has been imported.</translation>
    </message>
    <message>
        <source>Provkört, inget är ändrat. Nya: %1. Ändrade: %2. Oförändrade: %3.</source>
        <translation>Tried, nothing has been changed. New: %1. Changed: %2. Unchanged: %3.</translation>
    </message>
    <message>
        <source>Filen kan inte läsas in. Rätta det här och välj filen igen:</source>
        <translation>The file cannot be imported. Mend this and choose the file again:</translation>
    </message>
    <message>
        <source>Läs in</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>De första raderna i filen</source>
        <translation>The first rows of the file</translation>
    </message>
    <message>
        <source>konto</source>
        <translation>account</translation>
    </message>
    <message>
        <source>ändring</source>
        <translation>change</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>plats</source>
        <translation>place</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>role</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
    </message>
</context>
<context>
    <name>PeopleView</name>
    <message>
        <source>Personer: %1</source>
        <translation>People: %1</translation>
    </message>
    <message>
        <source>När du visar eller sparar listan antecknas det i registret: vem, när och hur många personer.</source>
        <translation>When you show or save the list, it is noted in the register: who, when and how many people.</translation>
    </message>
    <message>
        <source>Visa personerna</source>
        <translation>Show the people</translation>
    </message>
    <message>
        <source>Spara listan som CSV</source>
        <translation>Save the list as CSV</translation>
    </message>
    <message>
        <source>Ingen i urvalet.</source>
        <translation>Nobody in the selection.</translation>
    </message>
    <message>
        <source>De första %1 av %2. Begränsa urvalet, eller spara listan.</source>
        <translation>The first %1 of %2. Narrow the selection, or save the list.</translation>
    </message>
    <message>
        <source>Antal: %1</source>
        <translation>Number: %1</translation>
    </message>
    <message>
        <source>Personer</source>
        <translation>People</translation>
    </message>
    <message>
        <source>namn</source>
        <translation>name</translation>
    </message>
    <message>
        <source>kontor</source>
        <translation>office</translation>
    </message>
    <message>
        <source>enhet</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>roll</source>
        <translation>role</translation>
    </message>
    <message>
        <source>status</source>
        <translation>status</translation>
    </message>
    <message>
        <source>påbörjad</source>
        <translation>in progress</translation>
    </message>
    <message>
        <source>slutförd</source>
        <translation>completed</translation>
    </message>
    <message>
        <source>godkänd</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>RecordExport</name>
    <message>
        <source>Händelsen %1 gick inte att göra om till en xAPI-sats. Anmäl felet till den som sköter Brygga hos er.</source>
        <translation>The event %1 could not be made into an xAPI statement. Report it to whoever looks after Brygga at your agency.</translation>
    </message>
</context>
<context>
    <name>StaffFile</name>
    <message>
        <source>Filen kan inte läsas: %1. Kontrollera sökvägen.</source>
        <translation>The file cannot be read: %1. Check the path.</translation>
    </message>
    <message>
        <source>Filen är större än %1 MB. Dela upp den.</source>
        <translation>The file is larger than %1 MB. Divide it.</translation>
    </message>
    <message>
        <source>Filen är tom. Den ska ha rubrikerna konto, namn, myndighet, kontor, enhet, roll och chef.</source>
        <translation>The file is empty. It should have the headings account, name, agency, office, unit, role and manager.</translation>
    </message>
    <message>
        <source>Kolumnen ”%1” får inte finnas: registret tar inte emot personnummer. Ta bort kolumnen ur filen.</source>
        <translation>The column “%1” may not be there: the register takes no personal numbers. Remove the column from the file.</translation>
    </message>
    <message>
        <source>Rubriken ”%1” förekommer två gånger. Ta bort en av dem.</source>
        <translation>The heading “%1” occurs twice. Remove one of them.</translation>
    </message>
    <message>
        <source>Kolumnen ”%1” saknas. Lägg till den.</source>
        <translation>The column “%1” is missing. Add it.</translation>
    </message>
    <message>
        <source>Raden innehåller något som ser ut som ett personnummer. Ta bort det; använd konto eller anställningsnummer.</source>
        <translation>The row holds something that looks like a personal number. Remove it; use an account or employee number.</translation>
    </message>
    <message>
        <source>Raden har %1 fält men rubrikraden har %2. Lägg till eller ta bort skiljetecken.</source>
        <translation>The row has %1 fields but the headings are %2. Add or remove separators.</translation>
    </message>
    <message>
        <source>Fältet ”%1” är tomt. Fyll i det.</source>
        <translation>The field “%1” is empty. Fill it in.</translation>
    </message>
    <message>
        <source>Fältet ”%1” är längre än 200 tecken. Korta det.</source>
        <translation>The field “%1” is longer than 200 characters. Shorten it.</translation>
    </message>
    <message>
        <source>Kontot ”%1” står också på rad %2. Ta bort en av raderna.</source>
        <translation>The account “%1” is also on line %2. Remove one of the rows.</translation>
    </message>
    <message>
        <source>Chefen ”%1” finns varken i filen eller i registret. Rätta kontot eller lägg till chefen.</source>
        <translation>The manager “%1” is neither in the file nor in the register. Correct the account or add the manager.</translation>
    </message>
    <message>
        <source>”%1” är chef över sig själv, direkt eller genom andra. Rätta kolumnen chef.</source>
        <translation>“%1” is their own manager, directly or through others. Correct the column manager.</translation>
    </message>
</context>
</TS>
