<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>AssignmentFile</name>
    <message>
        <source>Modulen ”%1” finns inte i registret. Lägg till den med brygga-followup modules add MAPP.</source>
        <translation>The register has no module ”%1”. Add it with brygga-followup modules add FOLDER.</translation>
    </message>
    <message>
        <source>Ange antingen konto eller en del av organisationen, inte båda.</source>
        <translation>Give either an account or a part of the organisation, not both.</translation>
    </message>
    <message>
        <source>Dagen ”%1” finns inte. Skriv som 2027-01-31, eller lämna tomt.</source>
        <translation>There is no day ”%1”. Write it as 2027-01-31, or leave it empty.</translation>
    </message>
    <message>
        <source>Läget ska vara gäller eller upphävd.</source>
        <translation>The state should be active or ended.</translation>
    </message>
    <message>
        <source>Samma modul och samma personer står två gånger. Ta bort en av raderna.</source>
        <translation>The same module and the same people are there twice. Remove one of the rows.</translation>
    </message>
    <message>
        <source>Ingen bland personalen passar in på raden. Rätta stavningen, eller läs in personalen först.</source>
        <translation>Nobody of the staff fits the row. Correct the spelling, or import the staff first.</translation>
    </message>
    <message>
        <source>alla</source>
        <translation>everybody</translation>
    </message>
    <message>
        <source>när som helst</source>
        <translation>whenever</translation>
    </message>
</context>
<context>
    <name>AssignmentsView</name>
    <message>
        <source>Tilldelade moduler</source>
        <translation>Assigned modules</translation>
    </message>
    <message>
        <source>Inget är tilldelat än. Alla kan ta alla moduler; en tilldelning säger vilka som ska, och när.</source>
        <translation>Nothing is assigned yet. Everybody may take every module; an assignment says who is to, and by when.</translation>
    </message>
    <message>
        <source>Det här ser medarbetarna överst på sin startsida. Den tidigaste dagen gäller när flera rader passar in.</source>
        <translation>This is what staff see at the top of their start page. The earliest day holds when several rows fit.</translation>
    </message>
    <message>
        <source>modul</source>
        <translation>module</translation>
    </message>
    <message>
        <source>vilka</source>
        <translation>whom</translation>
    </message>
    <message>
        <source>klar senast</source>
        <translation>done by</translation>
    </message>
    <message>
        <source>Spara tilldelningarna som CSV</source>
        <translation>Save the assignments as CSV</translation>
    </message>
    <message>
        <source>Läs in tilldelningar</source>
        <translation>Import assignments</translation>
    </message>
    <message>
        <source>En rad för varje modul och del av organisationen, eller för ett konto. Det som är tomt gäller alla. Läget ”upphävd” tar bort en tilldelning.</source>
        <translation>One row for each module and part of the organisation, or for an account. What is empty holds for everybody. The state ”ended” removes an assignment.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
</context>
<context>
    <name>AttendanceFile</name>
    <message>
        <source>Tiderna ”%1” och ”%2” går inte att läsa. Skriv dem som 2026-12-01 09:00:00, ankomsten före avgången.</source>
        <translation>The times ”%1” and ”%2” cannot be read. Write them as 2026-12-01 09:00:00, the arrival before the departure.</translation>
    </message>
    <message>
        <source>Personen finns inte bland personalen och räknas inte. Läs in personen, eller för närvarolista med konto.</source>
        <translation>The person is not among the staff and is not counted. Import the person, or keep a list of accounts.</translation>
    </message>
    <message>
        <source>Ingen i rapporten var med mellan %1 och %2, då tillfället ”%3” hölls. Kontrollera att det är rätt fil.</source>
        <translation>Nobody in the report was there between %1 and %2, when the occasion ”%3” was held. Check that it is the right file.</translation>
    </message>
    <message>
        <source>Kontot ”%1” finns inte bland personalen. Rätta det, eller läs in personen med brygga-followup people import.</source>
        <translation>The account ”%1” is not among the staff. Correct it, or import the person with brygga-followup people import.</translation>
    </message>
    <message>
        <source>Kontot ”%1” står två gånger. Ta bort en av raderna.</source>
        <translation>The account ”%1” is there twice. Remove one of the rows.</translation>
    </message>
    <message>
        <source>Närvarande ska vara ja, nej eller tomt.</source>
        <translation>Present should be yes, no or empty.</translation>
    </message>
    <message>
        <source>Skriv ett skäl när någon inte ska räknas som närvarande.</source>
        <translation>Write a reason when somebody is not to count as present.</translation>
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
        <source>anmäld</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>närvaro</source>
        <translation>attendance</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Anmälda och närvarande</source>
        <translation>Registered and present</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <translation>Occasion</translation>
    </message>
    <message>
        <source>När du visar eller sparar listan antecknas det i registret: vem, när och hur många personer.</source>
        <translation>When you show or save the list, that is noted in the register: who, when and how many people.</translation>
    </message>
    <message>
        <source>Visa listan</source>
        <translation>Show the list</translation>
    </message>
    <message>
        <source>Spara listan som CSV</source>
        <translation>Save the list as CSV</translation>
    </message>
    <message>
        <source>Spara som kalenderfil</source>
        <translation>Save as a calendar file</translation>
    </message>
    <message>
        <source>Ingen har anmält sig eller antecknats än.</source>
        <translation>Nobody has registered or been noted yet.</translation>
    </message>
    <message>
        <source>Läs in närvaro för %1</source>
        <translation>Import attendance for %1</translation>
    </message>
    <message>
        <source>En närvarolista med konto, eller mötesverktygets närvarorapport. Flera rapporter för samma tillfälle läggs ihop. Skriv ja eller nej och ett skäl i listan när du beslutar något annat än rapporten säger. Namn och adresser ur rapporten sparas inte.</source>
        <translation>A list of accounts, or the attendance report of the meeting tool. Several reports for the same occasion are joined. Write yes or no and a reason in the list when you decide otherwise than the report says. Names and addresses of the report are not kept.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Kalender (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
</context>
<context>
    <name>CompletionChart</name>
    <message>
        <source>Slutförd</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Påbörjad</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Ej påbörjad</source>
        <translation>Not started</translation>
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
    <message>
        <source>tilldelad</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>försenad</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>klar senast</source>
        <translation>done by</translation>
    </message>
    <message>
        <source>allt</source>
        <translation>everything</translation>
    </message>
    <message>
        <source>syns när modulen har öppnats igen</source>
        <translation>shown once the module has been opened again</translation>
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
        <source>kvar att göra</source>
        <translation>left to do</translation>
    </message>
    <message>
        <source>ja</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>nej</source>
        <translation>no</translation>
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
    <message>
        <source>tilldelad</source>
        <translation>assigned</translation>
    </message>
    <message>
        <source>försenad</source>
        <translation>overdue</translation>
    </message>
    <message>
        <source>klar senast</source>
        <translation>done by</translation>
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
        <source>För många argument.</source>
        <translation>Too many arguments.</translation>
    </message>
    <message>
        <source>Läs mer med --help.</source>
        <translation>--help says more.</translation>
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
        <translation>The agency&apos;s address, which people&apos;s keys belong to in xAPI.</translation>
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
        <translation>Give the agency&apos;s address with --home, for example https://www.example.se.</translation>
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
    <message>
        <source>Ange %1.</source>
        <translation>Give %1.</translation>
    </message>
    <message>
        <source>Läser in tillfällen för webbinarier ur en CSV-fil. Allt eller inget läses in. Rubriker: tillfälle, modul, webbinarium, start, slut, plattform, länk, plats, värd, kontakt för anpassning, antal platser, sista anmälan, kodord, läge (planerat eller inställt), närvaro (procent av tiden, annars 80) och inspelning räknas (ja eller nej). Tider är svensk tid, som 2026-12-01 09:00. Ett tomt kodord behåller det som finns, ett bindestreck tar bort det.</source>
        <translation>Imports occasions of webinars from a CSV file. All or nothing is imported. Headings: occasion, module, webinar, starts, ends, platform, link, place, host, contact, capacity, closes, code word, state (planned or cancelled), share (percent of the time, otherwise 80) and recording (yes or no). Times are Swedish time, as 2026-12-01 09:00. An empty code word keeps the one there is, a hyphen removes it.</translation>
    </message>
    <message>
        <source>Visar tillfällena, det första först.</source>
        <translation>Shows the occasions, the first first.</translation>
    </message>
    <message>
        <source>Som CSV, i den form som occasions import läser.</source>
        <translation>As CSV, in the form that occasions import reads.</translation>
    </message>
    <message>
        <source>tillfälle</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>modul</source>
        <translation>module</translation>
    </message>
    <message>
        <source>webbinarium</source>
        <translation>webinar</translation>
    </message>
    <message>
        <source>start</source>
        <translation>starts</translation>
    </message>
    <message>
        <source>anmälda</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>läge</source>
        <translation>state</translation>
    </message>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>inställt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>Skriver ett tillfälle som kalenderfil, med länken och utan deltagare. Ett inställt tas bort ur kalendern av filen.</source>
        <translation>Writes an occasion as a calendar file, with the link and without participants. A cancelled one is removed from the calendar by the file.</translation>
    </message>
    <message>
        <source>TILLFÄLLE</source>
        <translation>OCCASION</translation>
    </message>
    <message>
        <source>Läser in vilka som var med: en närvarolista (rubriker: konto, närvarande ja eller nej, skäl) eller mötesverktygets närvarorapport (namn, e-post, när var och en anslöt och lämnade). Flera rapporter för samma tillfälle läggs ihop, och samma minut räknas en gång. Ett skäl gör raden till ett beslut, som går före allt annat.</source>
        <translation>Imports who was there: a list (headings: account, present yes or no, reason) or the attendance report of the meeting tool (name, e-mail, when each one joined and left). Several reports for the same occasion are joined, and the same minute counts once. A reason makes the row a decision, which goes before everything else.</translation>
    </message>
    <message>
        <source>Skulle läsas in. Personer: %1. Rader utan känd person: %2. Inget är ändrat.
</source>
        <translation>Would be imported. People: %1. Rows without a known person: %2. Nothing is changed.
</translation>
    </message>
    <message>
        <source>Inläst. Personer: %1. Rader utan känd person: %2.
</source>
        <translation>Imported. People: %1. Rows without a known person: %2.
</translation>
    </message>
    <message>
        <source>Visar vilka som är anmälda till ett tillfälle, och vilka som var med eller har sett inspelningen. Att listan läses antecknas i registret.</source>
        <translation>Shows who has registered for an occasion, and who was there or has watched the recording. That the list is read is noted in the register.</translation>
    </message>
    <message>
        <source>Läser in vilka som ska gå vilken modul och när den ska vara klar, ur en CSV-fil. Allt eller inget läses in. Rubriker: modul, konto, myndighet, kontor, enhet, roll, klar senast och läge (gäller eller upphävd). Det som är tomt gäller alla.</source>
        <translation>Imports who is to take which module and by when it is to be done, from a CSV file. All or nothing is imported. Headings: module, account, agency, office, unit, role, due and state (active or ended). What is empty holds for everybody.</translation>
    </message>
    <message>
        <source>%1: antal personer %2, klar senast %3
</source>
        <translation>%1: number of people %2, done by %3
</translation>
    </message>
    <message>
        <source>när som helst</source>
        <translation>whenever</translation>
    </message>
    <message>
        <source>Skulle läsas in: %1 gäller, %2 upphävda. Inget är ändrat.
</source>
        <translation>Would be imported: %1 active, %2 ended. Nothing is changed.
</translation>
    </message>
    <message>
        <source>Inläst: %1 gäller, %2 upphävda.
</source>
        <translation>Imported: %1 active, %2 ended.
</translation>
    </message>
    <message>
        <source>Skriver vilka som ska gå vilken modul, som CSV i den form som assignments import läser.</source>
        <translation>Writes who is to take which module, as CSV in the form that assignments import reads.</translation>
    </message>
    <message>
        <source>Visar var och en i en modul: status, datum och vad som är kvar att göra. Att listan har visats antecknas i registret: vem, när och hur många personer.</source>
        <translation>Shows each person in one module: status, dates and what is left to do. That the list has been shown is noted in the register: who, when and how many people.</translation>
    </message>
    <message>
        <source>all, assigned (de som ska ta modulen), left (de av dem som inte har slutfört) eller overdue. Annars all.</source>
        <translation>all, assigned (those who are to take the module), left (those of them who have not completed it) or overdue. Else all.</translation>
    </message>
    <message>
        <source>VILKA</source>
        <translation>WHOM</translation>
    </message>
    <message>
        <source>Ange modulen med --module.</source>
        <translation>Name the module with --module.</translation>
    </message>
    <message>
        <source>--whom tar all, assigned, left eller overdue.</source>
        <translation>--whom takes all, assigned, left or overdue.</translation>
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
    <message>
        <source>Webbinarier</source>
        <translation>Webinars</translation>
    </message>
    <message>
        <source>Tilldelningar</source>
        <translation>Assignments</translation>
    </message>
</context>
<context>
    <name>ImportPart</name>
    <message>
        <source>Välj fil</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <source>Spara en exempelfil</source>
        <translation>Save an example file</translation>
    </message>
    <message>
        <source>Filen kan inte läsas in. Rätta det här och välj filen igen:</source>
        <translation>The file cannot be imported. Correct this and choose the file again:</translation>
    </message>
    <message>
        <source>Klart, inläst. %1</source>
        <translation>Done, imported. %1</translation>
    </message>
    <message>
        <source>Provkört, inget är ändrat. %1</source>
        <translation>Tried, nothing is changed. %1</translation>
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
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Alla filer (*)</source>
        <translation>All files (*)</translation>
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
    <name>OccasionFile</name>
    <message>
        <source>Tillfället ”%1” ska ha ett namn av små bokstäver a–z, siffror och bindestreck, till exempel bas-w1-2026-12-01.</source>
        <translation>The occasion ”%1” should have a name of small letters a–z, digits and hyphens, for example bas-w1-2026-12-01.</translation>
    </message>
    <message>
        <source>Tillfället ”%1” står två gånger i filen. Ta bort en av raderna.</source>
        <translation>The occasion ”%1” is in the file twice. Remove one of the rows.</translation>
    </message>
    <message>
        <source>Tillfället ”%1” hör redan till %2, %3. Ställ in det och gör ett nytt med ett annat namn.</source>
        <translation>The occasion ”%1” already belongs to %2, %3. Cancel it and make a new one with another name.</translation>
    </message>
    <message>
        <source>Modulen ”%1” har inga webbinarier i registret. Lägg till den med brygga-followup modules add MAPP.</source>
        <translation>The module ”%1” has no webinars in the register. Add it with brygga-followup modules add FOLDER.</translation>
    </message>
    <message>
        <source>Modulen ”%1” har inget webbinarium ”%2”. Välj ett som står i modulens course.xml.</source>
        <translation>The module ”%1” has no webinar ”%2”. Choose one that is in the course.xml of the module.</translation>
    </message>
    <message>
        <source>Starten ”%1” är inget klockslag som finns i Sverige. Skriv som 2026-12-01 09:00.</source>
        <translation>The start ”%1” is no time that there is in Sweden. Write it as 2026-12-01 09:00.</translation>
    </message>
    <message>
        <source>Slutet ”%1” är inget klockslag som finns i Sverige. Skriv som 10:00 eller 2026-12-01 10:00.</source>
        <translation>The end ”%1” is no time that there is in Sweden. Write it as 10:00 or 2026-12-01 10:00.</translation>
    </message>
    <message>
        <source>Slutet ska komma efter starten, och inom ett dygn.</source>
        <translation>The end should come after the start, and within a day.</translation>
    </message>
    <message>
        <source>Länken ska vara en hel adress som börjar med https://.</source>
        <translation>The link should be a whole address that begins with https://.</translation>
    </message>
    <message>
        <source>Ange en länk eller en plats, så att deltagarna vet vart de ska.</source>
        <translation>Give a link or a place, so that participants know where to go.</translation>
    </message>
    <message>
        <source>Kontakten för anpassning ska vara en e-postadress.</source>
        <translation>The contact for adaptations should be an e-mail address.</translation>
    </message>
    <message>
        <source>Antal platser ska vara ett heltal från 1, eller tomt om det inte finns någon gräns.</source>
        <translation>The capacity should be a whole number from 1, or empty when there is no limit.</translation>
    </message>
    <message>
        <source>%1 är redan anmälda, fler än de %2 platserna. Öka antalet platser.</source>
        <translation>%1 have registered already, more than the %2 places. Raise the capacity.</translation>
    </message>
    <message>
        <source>Sista anmälan ska vara ett datum som 2026-11-28, senast dagen för webbinariet.</source>
        <translation>The last day to register should be a date as 2026-11-28, not after the day of the webinar.</translation>
    </message>
    <message>
        <source>Läget ska vara planerat eller inställt.</source>
        <translation>The state should be planned or cancelled.</translation>
    </message>
    <message>
        <source>Närvaro ska vara hur många procent av tiden som krävs, från 1 till 100.</source>
        <translation>The share should be how many percent of the time are needed, from 1 to 100.</translation>
    </message>
    <message>
        <source>Inspelning räknas ska vara ja eller nej.</source>
        <translation>Recording should be yes or no.</translation>
    </message>
    <message>
        <source>Kodordet kan inte sparas. Välj ett annat, eller frigör minne och försök igen.</source>
        <translation>The code word cannot be kept. Choose another one, or free some memory and try again.</translation>
    </message>
</context>
<context>
    <name>OccasionFollowUp</name>
    <message>
        <source>%1 av %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>inställt</source>
        <translation>cancelled</translation>
    </message>
    <message>
        <source>planerat</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>nytt</source>
        <translation>new</translation>
    </message>
    <message>
        <source>ändrat</source>
        <translation>changed</translation>
    </message>
    <message>
        <source>oförändrat</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Nya: %1. Ändrade: %2. Oförändrade: %3.</source>
        <translation>New: %1. Changed: %2. Unchanged: %3.</translation>
    </message>
    <message>
        <source>tillfälle</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>ändring</source>
        <translation>change</translation>
    </message>
    <message>
        <source>modul</source>
        <translation>module</translation>
    </message>
    <message>
        <source>webbinarium</source>
        <translation>webinar</translation>
    </message>
    <message>
        <source>tid</source>
        <translation>time</translation>
    </message>
    <message>
        <source>läge</source>
        <translation>state</translation>
    </message>
    <message>
        <source>närvarande enligt beslut</source>
        <translation>present by decision</translation>
    </message>
    <message>
        <source>inte närvarande enligt beslut</source>
        <translation>not present by decision</translation>
    </message>
    <message>
        <source>på listan</source>
        <translation>on the list</translation>
    </message>
    <message>
        <source>med i mötet</source>
        <translation>in the meeting</translation>
    </message>
    <message>
        <source>Personer: %1. Rader utan känd person: %2.</source>
        <translation>People: %1. Rows without a known person: %2.</translation>
    </message>
    <message>
        <source>konto</source>
        <translation>account</translation>
    </message>
    <message>
        <source>uppgift</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>skäl</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>Gäller: %1. Upphävda: %2.</source>
        <translation>Active: %1. Ended: %2.</translation>
    </message>
    <message>
        <source>vilka</source>
        <translation>whom</translation>
    </message>
    <message>
        <source>klar senast</source>
        <translation>done by</translation>
    </message>
    <message>
        <source>personer</source>
        <translation>people</translation>
    </message>
</context>
<context>
    <name>OccasionsView</name>
    <message>
        <source>Webbinarier</source>
        <translation>Webinars</translation>
    </message>
    <message>
        <source>Inga tillfällen är planerade än. Läs in dem ur en fil här nedanför. Modulerna ska först ha lagts till i registret, av någon som öppnat dem eller med brygga-followup modules add.</source>
        <translation>No occasions are planned yet. Import them from a file below. The modules should first have been added to the register, by somebody who opened them or with brygga-followup modules add.</translation>
    </message>
    <message>
        <source>Tillfällen</source>
        <translation>Occasions</translation>
    </message>
    <message>
        <source>tillfälle</source>
        <translation>occasion</translation>
    </message>
    <message>
        <source>modul</source>
        <translation>module</translation>
    </message>
    <message>
        <source>webbinarium</source>
        <translation>webinar</translation>
    </message>
    <message>
        <source>tid</source>
        <translation>time</translation>
    </message>
    <message>
        <source>anmälda</source>
        <translation>registered</translation>
    </message>
    <message>
        <source>läge</source>
        <translation>state</translation>
    </message>
    <message>
        <source>Spara tillfällena som CSV</source>
        <translation>Save the occasions as CSV</translation>
    </message>
    <message>
        <source>Läs in tillfällen</source>
        <translation>Import occasions</translation>
    </message>
    <message>
        <source>En rad för varje tillfälle: modul, webbinarium, tid, länk eller plats, antal platser, sista anmälan och kodord. Ett tillfälle som redan finns ändras, och ställs in med läget ”inställt”.</source>
        <translation>One row for each occasion: module, webinar, time, link or place, capacity, last day to register and code word. An occasion that is there already is changed, and cancelled with the state ”cancelled”.</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
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
        <source>godkänd</source>
        <translation>passed</translation>
    </message>
    <message>
        <source>CSV (*.csv)</source>
        <translation>CSV (*.csv)</translation>
    </message>
    <message>
        <source>Vilka</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Alla</source>
        <translation>All</translation>
    </message>
    <message>
        <source>De som ska ta modulen</source>
        <translation>Those who are to take the module</translation>
    </message>
    <message>
        <source>De som har kvar att slutföra den</source>
        <translation>Those who have yet to complete it</translation>
    </message>
    <message>
        <source>De som är försenade</source>
        <translation>Those who are overdue</translation>
    </message>
    <message>
        <source>klar senast</source>
        <translation>done by</translation>
    </message>
    <message>
        <source>%1, försenad</source>
        <translation>%1, overdue</translation>
    </message>
    <message>
        <source>kvar att göra</source>
        <translation>left to do</translation>
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
    <name>RefusalWindow</name>
    <message>
        <source>Brygga – uppföljning</source>
        <translation>Brygga – follow-up</translation>
    </message>
    <message>
        <source>Registret kan inte öppnas</source>
        <translation>The register cannot be opened</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <translation>Quit</translation>
    </message>
</context>
<context>
    <name>SavedFile</name>
    <message>
        <source>Filen kan inte skrivas: %1. Välj en annan plats.</source>
        <translation>The file cannot be written: %1. Choose another place.</translation>
    </message>
</context>
<context>
    <name>StaffFile</name>
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
<context>
    <name>TableFile</name>
    <message>
        <source>och</source>
        <translation>and</translation>
    </message>
    <message>
        <source>Raden innehåller något som ser ut som ett personnummer. Ta bort det; använd konto eller anställningsnummer.</source>
        <translation>The row holds something that looks like a personal number. Remove it; use an account or an employee number.</translation>
    </message>
    <message>
        <source>Filen kan inte läsas: %1. Kontrollera sökvägen.</source>
        <translation>The file cannot be read: %1. Check the path.</translation>
    </message>
    <message>
        <source>Filen är större än %1 MB. Dela upp den.</source>
        <translation>The file is larger than %1 MB. Divide it.</translation>
    </message>
    <message>
        <source>Filen är tom. Den ska ha rubrikerna %1.</source>
        <translation>The file is empty. It should have the headings %1.</translation>
    </message>
    <message>
        <source>Kolumnen ”%1” får inte finnas: registret tar inte emot personnummer. Ta bort kolumnen ur filen.</source>
        <translation>There may be no column ”%1”: the register takes no personal numbers. Remove the column from the file.</translation>
    </message>
    <message>
        <source>Rubriken ”%1” förekommer två gånger. Ta bort en av dem.</source>
        <translation>The heading ”%1” is there twice. Remove one of them.</translation>
    </message>
    <message>
        <source>Kolumnen ”%1” saknas. Lägg till den.</source>
        <translation>The column ”%1” is missing. Add it.</translation>
    </message>
    <message>
        <source>Raden innehåller ett tecken som inte är text. Skriv om den.</source>
        <translation>The row holds a character that is no text. Write it again.</translation>
    </message>
    <message>
        <source>Raden har %1 fält men rubrikraden har %2. Lägg till eller ta bort skiljetecken.</source>
        <translation>The row has %1 fields but the headings are %2. Add or remove separators.</translation>
    </message>
    <message>
        <source>Fältet ”%1” är tomt. Fyll i det.</source>
        <translation>The field ”%1” is empty. Fill it in.</translation>
    </message>
    <message>
        <source>Fältet ”%1” är längre än %2 tecken. Korta det.</source>
        <translation>The field ”%1” is longer than %2 characters. Shorten it.</translation>
    </message>
</context>
</TS>
