<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
<!-- What Qt's own command line parser says: Qt has no Swedish. -->
<context>
    <name>QCommandLineParser</name>
    <message><source>Usage: %1</source><translation>Så här används det: %1</translation></message>
    <message><source>[options]</source><translation>[val]</translation></message>
    <message><source>Options:</source><translation>Val:</translation></message>
    <message><source>Arguments:</source><translation>Argument:</translation></message>
    <message><source>Unknown option &apos;%1&apos;.</source><translation>Det finns inget val ”%1”.</translation></message>
    <message><source>Unknown options: %1.</source><translation>De här valen finns inte: %1.</translation></message>
    <message><source>Missing value after &apos;%1&apos;.</source><translation>Det saknas ett värde efter ”%1”.</translation></message>
    <message><source>Unexpected value after &apos;%1&apos;.</source><translation>Det ska inte stå något värde efter ”%1”.</translation></message>
</context>
</TS>
