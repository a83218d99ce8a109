<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv">
<context>
    <name>AgendaPart</name>
    <message numerus="yes">
        <source>%n veckor har gått sedan du slutförde kursen.</source>
        <translation>
            <numerusform>En vecka har gått sedan du slutförde kursen.</numerusform>
            <numerusform>%n veckor har gått sedan du slutförde kursen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CourseCover</name>
    <message numerus="yes">
        <source>%n sidor</source>
        <translation>
            <numerusform>%n sida</numerusform>
            <numerusform>%n sidor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message numerus="yes">
        <source>%n minuter</source>
        <translation>
            <numerusform>%n minut</numerusform>
            <numerusform>%n minuter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n timmar</source>
        <translation>
            <numerusform>%n timme</numerusform>
            <numerusform>%n timmar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>OccasionCard</name>
    <message numerus="yes">
        <source>%n platser kvar</source>
        <translation>
            <numerusform>%n plats kvar</numerusform>
            <numerusform>%n platser kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Player</name>
    <message numerus="yes">
        <source>… och %n till.</source>
        <translation>
            <numerusform>… och %n till.</numerusform>
            <numerusform>… och %n till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchPage</name>
    <message numerus="yes">
        <source>%n träffar</source>
        <translation>
            <numerusform>%n träff</numerusform>
            <numerusform>%n träffar</numerusform>
        </translation>
    </message>
</context>
</TS>
