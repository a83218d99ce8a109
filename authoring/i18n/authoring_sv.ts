<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv">
<context>
    <name>CanvasBlock</name>
    <message numerus="yes">
        <source>%n anmärkning(ar)</source>
        <translation>
            <numerusform>%n anmärkning</numerusform>
            <numerusform>%n anmärkningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparePane</name>
    <message numerus="yes">
        <source>%n rad(er) skiljer sig.</source>
        <translation>
            <numerusform>%n rad skiljer sig.</numerusform>
            <numerusform>%n rader skiljer sig.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Dialogs</name>
    <message numerus="yes">
        <source>%n begrepp är märkta. Ctrl+Z tar tillbaka.</source>
        <translation>
            <numerusform>%n begrepp är märkt. Ctrl+Z tar tillbaka.</numerusform>
            <numerusform>%n begrepp är märkta. Ctrl+Z tar tillbaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message numerus="yes">
        <source>%n paket gick inte att göra.</source>
        <translation>
            <numerusform>%n paket gick inte att göra.</numerusform>
            <numerusform>%n paket gick inte att göra.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kursen har %n fel. Rätta dem i anmärkningarna först.</source>
        <translation>
            <numerusform>Kursen har %n fel. Rätta det i anmärkningarna först.</numerusform>
            <numerusform>Kursen har %n fel. Rätta dem i anmärkningarna först.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Gör %n paket</source>
        <translation>
            <numerusform>Gör %n paket</numerusform>
            <numerusform>Gör %n paket</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphNode</name>
    <message numerus="yes">
        <source>%n val</source>
        <translation>
            <numerusform>%n val</numerusform>
            <numerusform>%n val</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphPane</name>
    <message numerus="yes">
        <source>%n ställe(n) behöver ses över.</source>
        <translation>
            <numerusform>%n ställe behöver ses över.</numerusform>
            <numerusform>%n ställen behöver ses över.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InspectorPane</name>
    <message numerus="yes">
        <source>%n markerade</source>
        <translation>
            <numerusform>%n markerad</numerusform>
            <numerusform>%n markerade</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message numerus="yes">
        <source>Lästid cirka %n minut(er)</source>
        <translation>
            <numerusform>Lästid cirka %n minut</numerusform>
            <numerusform>Lästid cirka %n minuter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaArrival</name>
    <message numerus="yes">
        <source>(%n fil(er) till)</source>
        <translation>
            <numerusform>(%n fil till)</numerusform>
            <numerusform>(%n filer till)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MediaPane</name>
    <message numerus="yes">
        <source>Media: %n fil(er)</source>
        <translation>
            <numerusform>Media: %n fil</numerusform>
            <numerusform>Media: %n filer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPane</name>
    <message numerus="yes">
        <source>%n träff(ar), också i alternativtexter och textning.</source>
        <translation>
            <numerusform>%n träff, också i alternativtexter och textning.</numerusform>
            <numerusform>%n träffar, också i alternativtexter och textning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ersätt %n valda</source>
        <translation>
            <numerusform>Ersätt %n vald</numerusform>
            <numerusform>Ersätt %n valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n ersatta. Ctrl+Z tar tillbaka alla.</source>
        <translation>
            <numerusform>%n ersatt. Ctrl+Z tar tillbaka.</numerusform>
            <numerusform>%n ersatta. Ctrl+Z tar tillbaka alla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ThemeScheme</name>
    <message numerus="yes">
        <source>%n kontrast(er) är för svag(a).</source>
        <translation>
            <numerusform>%n kontrast är för svag.</numerusform>
            <numerusform>%n kontraster är för svaga.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message numerus="yes">
        <source>Filerna har ändrats utanför programmet. %n ändring(ar) är inlagda.</source>
        <translation>
            <numerusform>Filerna har ändrats utanför programmet. %n ändring är inlagd.</numerusform>
            <numerusform>Filerna har ändrats utanför programmet. %n ändringar är inlagda.</numerusform>
        </translation>
    </message>
</context>
</TS>
