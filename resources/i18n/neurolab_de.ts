<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutBox</name>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>A playground for artificial and biological neurons: one canvas, one clock, the same instruments.</source>
        <translation>Eine Werkstatt für künstliche und biologische Neuronen: eine Zeichenfläche, eine Uhr, dieselben Instrumente.</translation>
    </message>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>About neurolab</source>
        <translation>Über neurolab</translation>
    </message>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>MIT licence. A teaching model: nothing in it is medical advice.</source>
        <translation>MIT-Lizenz. Ein Modell für den Unterricht: Nichts darin ist medizinischer Rat.</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>About neurolab</source>
        <translation>Über neurolab</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Add This View as a Step</source>
        <translation>Diese Ansicht als Schritt hinzufügen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Align</source>
        <translation>Ausrichten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Align Bottom Edges</source>
        <translation>Untere Kanten ausrichten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Align Left Edges</source>
        <translation>Linke Kanten ausrichten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Align Right Edges</source>
        <translation>Rechte Kanten ausrichten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Align Top Edges</source>
        <translation>Obere Kanten ausrichten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Back to the Newest Moment</source>
        <translation>Zurück zum neuesten Moment</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Build Artificial Twin</source>
        <translation>Künstlichen Zwilling bauen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Build a copy of units and weights below the cells, under the same stimuli, and list what was lost</source>
        <translation>Unter den Zellen eine Kopie aus Einheiten und Gewichten bauen, mit denselben Reizen, und auflisten, was verloren ging</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Centre in a Column</source>
        <translation>In einer Spalte zentrieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Centre in a Row</source>
        <translation>In einer Reihe zentrieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Chemistry</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Choose what students see and may change, saved with the circuit; again to open the lock</source>
        <translation>Wählen, was Lernende sehen und ändern dürfen, mit der Schaltung gespeichert; noch einmal, um die Sperre zu öffnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Click a node or region, or drag an area, to inject the chosen compound</source>
        <translation>Einen Knoten oder Bereich anklicken oder eine Fläche ziehen, um den gewählten Wirkstoff zu injizieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Click a node to see its trace</source>
        <translation>Einen Knoten anklicken, um seine Kurve zu sehen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Click to select, drag to move, drag from a rim to wire</source>
        <translation>Klicken zum Auswählen, ziehen zum Verschieben, von einem Rand ziehen zum Verbinden</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Click to write a note</source>
        <translation>Klicken, um eine Notiz zu schreiben</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Copy the selected with the wires between them</source>
        <translation>Das Ausgewählte mit den Leitungen dazwischen kopieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Cut</source>
        <translation>Ausschneiden</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Delete the selected and the wires to it</source>
        <translation>Das Ausgewählte und die Leitungen daran löschen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Dim everything but a circle round the pointer</source>
        <translation>Alles abdunkeln außer einem Kreis um den Zeiger</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Distribute Across</source>
        <translation>Waagerecht verteilen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Distribute Down</source>
        <translation>Senkrecht verteilen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Do again what was undone</source>
        <translation>Noch einmal tun, was rückgängig gemacht wurde</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Do one step of the simulation</source>
        <translation>Einen Schritt der Simulation tun</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Drag an area with its own chemistry</source>
        <translation>Eine Fläche mit eigener Chemie ziehen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Drag from one node to another; by keyboard: select the source, W, arrows, Enter</source>
        <translation>Von einem Knoten zum anderen ziehen; mit Tasten: die Quelle auswählen, W, Pfeile, Eingabetaste</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Drag the canvas</source>
        <translation>Die Zeichenfläche ziehen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Draw all text larger, up to twice its usual size</source>
        <translation>Alle Schrift größer zeichnen, bis zum Doppelten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Draw all text smaller, down to its usual size</source>
        <translation>Alle Schrift kleiner zeichnen, bis zur üblichen Größe</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Examples…</source>
        <translation>Beispiele…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Export Picture…</source>
        <translation>Bild ausgeben…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Export Traces…</source>
        <translation>Kurven ausgeben…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Find a Command…</source>
        <translation>Befehl suchen…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Forget Learned Weights</source>
        <translation>Gelernte Gewichte vergessen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Freeze the Picture</source>
        <translation>Bild einfrieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Go back to the start</source>
        <translation>Zurück zum Anfang gehen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Go from the canvas to the panels and on, by keys alone</source>
        <translation>Von der Zeichenfläche zu den Fensterbereichen und weiter, nur mit Tasten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Help on the Selected</source>
        <translation>Hilfe zum Ausgewählten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Hold the window as it looks now, to talk about it, with the live circuit in an inset; Escape to return</source>
        <translation>Das Fenster festhalten, wie es jetzt aussieht, um darüber zu sprechen, mit der laufenden Schaltung als kleinem Bild; Escape kehrt zurück</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Inject</source>
        <translation>Injizieren</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Keep Learned Weights</source>
        <translation>Gelernte Gewichte behalten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Keep a Branch…</source>
        <translation>Zweig behalten…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Keep the future after the moment shown, to lay it over another one</source>
        <translation>Die Zukunft nach dem gezeigten Moment behalten, um sie über eine andere zu legen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Keep what the canvas shows, what is selected and whether it runs, as a step to come back to</source>
        <translation>Was die Zeichenfläche zeigt, was ausgewählt ist und ob sie läuft, als Schritt behalten, zu dem man zurückkehren kann</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Keyboard Shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Lab Report…</source>
        <translation>Laborbericht…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Larger Text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Lay Out Automatically</source>
        <translation>Automatisch anordnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Leave the past, as if one had not looked</source>
        <translation>Die Vergangenheit verlassen, als hätte man nicht hingesehen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Let the selected nodes stand for many cells each, or for one again</source>
        <translation>Die ausgewählten Knoten für je viele Zellen stehen lassen, oder wieder für eine</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Let time pass, or stop it</source>
        <translation>Die Zeit laufen lassen oder anhalten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Light, dark, or as the system has it</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Lock for the Class…</source>
        <translation>Sperre für die Klasse…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>New Scope Panel</source>
        <translation>Neue Oszilloskop-Anzeige</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Next Pane</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Next Step</source>
        <translation>Nächster Schritt</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Open a circuit from a file</source>
        <translation>Eine Schaltung aus einer Datei öffnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Open another panel for plots: beside the others, behind a tab, or in a window of its own</source>
        <translation>Eine weitere Anzeige für Diagramme öffnen: neben den anderen, hinter einem Reiter oder in einem eigenen Fenster</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Open one of the example circuits</source>
        <translation>Eine der Beispielschaltungen öffnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Open the file again, as it is on the disk</source>
        <translation>Die Datei wieder öffnen, wie sie auf der Platte liegt</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Pan</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Paste at Pointer</source>
        <translation>Am Zeiger einfügen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Paste beside the originals; again to go one step further</source>
        <translation>Neben den Originalen einfügen; noch einmal, um einen Schritt weiter zu gehen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Pause When It Fires</source>
        <translation>Anhalten, wenn sie feuert</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Place the selected nodes, or all, in the order in which signals flow; where they run in circles, by springs</source>
        <translation>Die ausgewählten Knoten, oder alle, in der Reihenfolge des Signalflusses anordnen; wo er im Kreis läuft, mit Federn</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Population of 100</source>
        <translation>Population von 100</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Presentation Mode</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Previous Pane</source>
        <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Previous Step</source>
        <translation>Voriger Schritt</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Probe</source>
        <translation>Messen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Region</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Reset to Time 0</source>
        <translation>Auf Zeit 0 zurücksetzen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Revert to Saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Rinse all injected compounds away</source>
        <translation>Alle injizierten Wirkstoffe fortspülen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Run or Pause</source>
        <translation>Laufen oder anhalten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Run to Next Spike</source>
        <translation>Bis zum nächsten Spike laufen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Run until any cell fires, then pause</source>
        <translation>Laufen, bis eine Zelle feuert, dann anhalten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save As…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save picture, traces, parameters and sources as a page or a PDF</source>
        <translation>Bild, Kurven, Parameter und Quellen als Seite oder PDF speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save the circuit</source>
        <translation>Die Schaltung speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save the circuit as PNG, SVG or PDF</source>
        <translation>Die Schaltung als PNG, SVG oder PDF speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save the circuit under another name</source>
        <translation>Die Schaltung unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Save what the scopes show as a table</source>
        <translation>Was die Oszilloskope zeigen, als Tabelle speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Select</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Show the next step of the presentation</source>
        <translation>Den nächsten Schritt der Vorführung zeigen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Show the selected nodes in a scope</source>
        <translation>Die ausgewählten Knoten in einem Oszilloskop zeigen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Show the whole circuit</source>
        <translation>Die ganze Schaltung zeigen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Show the whole circuit as it was one step earlier</source>
        <translation>Die ganze Schaltung zeigen, wie sie einen Schritt zuvor war</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Single Step</source>
        <translation>Ein Schritt</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Smaller Text</source>
        <translation>Kleinere Schrift</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Spotlight</source>
        <translation>Lichtkegel</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Start an empty circuit</source>
        <translation>Mit einer leeren Schaltung beginnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Start from the weights of the parameters again</source>
        <translation>Wieder mit den Gewichten der Parameter beginnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Start from the weights that the synapses have learned by now, and save them with the circuit</source>
        <translation>Mit den Gewichten beginnen, die die Synapsen bis jetzt gelernt haben, und sie mit der Schaltung speichern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Step Back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Stop the run at the very step at which the selected cells fire; again to stop watching</source>
        <translation>Den Lauf genau in dem Schritt anhalten, in dem die ausgewählten Zellen feuern; noch einmal, um nicht mehr zu wachen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Switch Theme</source>
        <translation>Farben wechseln</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Text Size</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>The whole screen for the circuit and its traces, in large text and strong colours; Escape to leave</source>
        <translation>Der ganze Bildschirm für die Schaltung und ihre Kurven, in großer Schrift und kräftigen Farben; Escape beendet es</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Toggle Myelin</source>
        <translation>Myelin umschalten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Trace Selected</source>
        <translation>Ausgewähltes aufzeichnen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Type what you want to do</source>
        <translation>Eintippen, was geschehen soll</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Wash Out</source>
        <translation>Auswaschen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>What has been added and changed</source>
        <translation>Was neu und anders ist</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>What the model shows, what is true, what is left out</source>
        <translation>Was das Modell zeigt, was stimmt, was fehlt</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>What's New</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Wire</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Wrap the selected axons in myelin or insulation, or strip them: spikes travel faster or slower, neighbours feel them or not</source>
        <translation>Die ausgewählten Axone in Myelin oder Isolierung wickeln oder davon befreien: Spikes laufen schneller oder langsamer, Nachbarn spüren sie oder nicht</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Zoom In</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Zoom Out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Zoom to Fit</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <extracomment>editor/actions.py</extracomment>
        <source>Zoom to Selection</source>
        <translation>Auswahl zeigen</translation>
    </message>
</context>
<context>
    <name>AxonSection</name>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Axon</source>
        <translation>Axon</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Delay</source>
        <translation>Verzögerung</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>The length is the straight line between the nodes, on the scale of the canvas (circuit settings).</source>
        <translation>Die Länge ist die gerade Linie zwischen den Knoten, im Maßstab der Zeichenfläche (Einstellungen der Schaltung).</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Toggle myelin</source>
        <translation>Myelin umschalten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Velocity</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>CabinetPanel</name>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>A model for teaching, not medical advice.</source>
        <translation>Ein Modell für den Unterricht, kein medizinischer Rat.</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Chemistry cabinet</source>
        <translation>Chemieschrank</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Doses ({n})</source>
        <translation>Dosen ({n})</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Drag a compound onto a node or into a region.</source>
        <translation>Einen Wirkstoff auf einen Knoten oder in einen Bereich ziehen.</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>End all doses now; each falls with its own wash-out time</source>
        <translation>Alle Dosen jetzt beenden; jede fällt mit ihrer eigenen Auswaschzeit</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Inject into selection</source>
        <translation>In die Auswahl injizieren</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Inject into {n} places</source>
        <translation>In {n} Orte injizieren</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Inject {name}</source>
        <translation>{name} injizieren</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>No compound is called that.</source>
        <translation>Kein Wirkstoff heißt so.</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>No doses</source>
        <translation>Keine Dosen</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Nothing is selected to inject into</source>
        <translation>Nichts ist ausgewählt, in das injiziert werden könnte</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Search compounds, targets</source>
        <translation>Wirkstoffe, Ziele suchen</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Select a cell or a region first</source>
        <translation>Zuerst eine Zelle oder einen Bereich auswählen</translation>
    </message>
    <message>
        <extracomment>ui/cabinet_panel.py</extracomment>
        <source>Wash out all</source>
        <translation>Alles auswaschen</translation>
    </message>
</context>
<context>
    <name>CanvasView</name>
    <message>
        <extracomment>ui/canvas/view.py</extracomment>
        <source>Circuit</source>
        <translation>Schaltung</translation>
    </message>
    <message>
        <extracomment>ui/canvas/view.py</extracomment>
        <source>The canvas: nodes and wires. Tab walks from node to node, arrows move the selected node.</source>
        <translation>Die Zeichenfläche: Knoten und Leitungen. Tab geht von Knoten zu Knoten, Pfeiltasten bewegen den ausgewählten.</translation>
    </message>
</context>
<context>
    <name>Caption</name>
    <message>
        <extracomment>ui/caption.py</extracomment>
        <source>Leave the steps</source>
        <translation>Schritte verlassen</translation>
    </message>
    <message>
        <extracomment>ui/caption.py</extracomment>
        <source>Next step (PgDown)</source>
        <translation>Nächster Schritt (Bild ab)</translation>
    </message>
    <message>
        <extracomment>ui/caption.py</extracomment>
        <source>Previous step (PgUp)</source>
        <translation>Voriger Schritt (Bild auf)</translation>
    </message>
    <message>
        <extracomment>ui/caption.py</extracomment>
        <source>Step of the presentation</source>
        <translation>Schritt der Vorführung</translation>
    </message>
    <message>
        <extracomment>ui/caption.py</extracomment>
        <source>{n} of {all}</source>
        <translation>{n} von {all}</translation>
    </message>
</context>
<context>
    <name>Catalogue</name>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>-150 pA for 5 ms: a burst after the release</source>
        <translation>-150 pA für 5 ms: ein Burst nach dem Loslassen</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>-150 pA for 5 ms: a spike after the release</source>
        <translation>-150 pA für 5 ms: ein Spike nach dem Loslassen</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>-50 pA: bursts as long as it is inhibited. d is -2 in the paper, which needs its step of 0.5 ms</source>
        <translation>-50 pA: Bursts, solange es gehemmt wird. In der Veröffentlichung ist d -2, was deren Schritt von 0.5 ms braucht</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>-50 pA: fires as long as it is inhibited</source>
        <translation>-50 pA: feuert, solange es gehemmt wird</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>1 while it is pressed</source>
        <translation>1, während gedrückt wird</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>10 pA for 5 ms do nothing, but after -60 pA they make a spike (threshold variability)</source>
        <translation>10 pA für 5 ms bewirken nichts, nach -60 pA aber lösen sie einen Spike aus (veränderliche Schwelle)</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>10 pA for 5 ms switch firing on; the same at the right moment switches it off (bistability)</source>
        <translation>10 pA für 5 ms schalten das Feuern ein; dasselbe im richtigen Moment schaltet es aus (Bistabilität)</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>100 pA: a burst, then single spikes (mixed mode)</source>
        <translation>100 pA: ein Burst, dann einzelne Spikes (gemischt)</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>100 pA: bursts of about ten spikes, a second apart; 200 pA: spikes without pause</source>
        <translation>100 pA: Bursts von etwa zehn Spikes, eine Sekunde auseinander; 200 pA: Spikes ohne Pause</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>140 pA: spikes without end</source>
        <translation>140 pA: Spikes ohne Ende</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>150 pA: burst after burst</source>
        <translation>150 pA: Burst auf Burst</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>20 pA for 5 ms: a spike, then the membrane rings (subthreshold oscillations)</source>
        <translation>20 pA für 5 ms: ein Spike, dann schwingt die Membran nach (unterschwellige Schwingungen)</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>200 pA for 2 ms: a spike with a depolarising after-potential. b is 0.2 in the paper, which needs its step of 0.1 ms</source>
        <translation>200 pA für 2 ms: ein Spike mit depolarisierendem Nachpotenzial. In der Veröffentlichung ist b 0.2, was deren Schritt von 0.1 ms braucht</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>30 mM block 87 % of Kv2.1 channels from outside, which gives half at about 4.5 mM.</source>
        <translation>30 mM blockieren 87 % der Kv2.1-Kanäle von außen, was die Hälfte bei etwa 4.5 mM ergibt.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>300 pA: fast at first, then ever slower (spike frequency adaptation)</source>
        <translation>300 pA: erst schnell, dann immer langsamer (Adaptation der Spikefrequenz)</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>5 pA: one spike, then silence although the current goes on (phasic spiking)</source>
        <translation>5 pA: ein Spike, dann Stille, obwohl der Strom weiterfließt (phasisches Feuern)</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>50 spikes a second at 100 pA, 180 at 300 pA</source>
        <translation>50 Spikes in der Sekunde bei 100 pA, 180 bei 300 pA</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>6 pA: one burst, then silence (phasic bursting)</source>
        <translation>6 pA: ein Burst, dann Stille (phasischer Burst)</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>60 spikes a second at 100 pA, 285 at 1,000 pA</source>
        <translation>60 Spikes in der Sekunde bei 100 pA, 285 bei 1,000 pA</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>67 pA for 3 ms: one spike some 10 ms after the pulse (spike latency; 70.4 pA with the published step)</source>
        <translation>67 pA für 3 ms: ein Spike etwa 10 ms nach dem Puls (Spike-Latenz; 70.4 pA mit dem veröffentlichten Schritt)</translation>
    </message>
    <message>
        <extracomment>unit.softplus</extracomment>
        <source>A ReLU with a rounded corner</source>
        <translation>Eine ReLU mit abgerundeter Ecke</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>A barnacle's muscle: spikes by calcium, and the plane in which spikes are understood</source>
        <translation>Muskel einer Seepocke: Spikes aus Kalzium, und die Ebene, in der man Spikes versteht</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>A bridge between two worlds, not a thing in nature: no synapse, no spikes.</source>
        <translation>Eine Brücke zwischen zwei Welten, nichts aus der Natur: keine Synapse, keine Spikes.</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>A bridge between two worlds: the exact times of the spikes are lost.</source>
        <translation>Eine Brücke zwischen zwei Welten: Die genauen Zeiten der Spikes sind verloren.</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>A burst every 1.4 s, without any input</source>
        <translation>Ein Burst alle 1.4 s, ganz ohne Eingang</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>A burst every 8 s</source>
        <translation>Ein Burst alle 8 s</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>A calcium current that hyperpolarisation readies: inhibit the cell, let go, and it fires.</source>
        <translation>Ein Kalziumstrom, den Hyperpolarisation bereit macht: Die Zelle hemmen, loslassen, und sie feuert.</translation>
    </message>
    <message>
        <extracomment>wire.clamp</extracomment>
        <source>A cell in space is held where the electrode is and nowhere else: far dendrites escape, and what happens there is seen too small and too late. One clamp a cell.</source>
        <translation>Eine Zelle im Raum wird nur gehalten, wo die Elektrode sitzt: Ferne Dendriten entkommen, und was dort geschieht, sieht man zu klein und zu spät. Eine Klemme je Zelle.</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>A cell of the brain stem that bursts by itself: the rhythm of breathing</source>
        <translation>Eine Zelle des Hirnstamms, die von selbst Bursts macht: der Rhythmus der Atmung</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>A cell of the midbrain that ticks by itself, twice a second, and tells of reward</source>
        <translation>Eine Zelle des Mittelhirns, die von selbst zweimal in der Sekunde tickt und von Belohnung berichtet</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>A coincidence detector: current flows only when glutamate has come and the membrane is already depolarised, which pushes the magnesium out. At -65 mV only 6 % of it flows.</source>
        <translation>Ein Koinzidenzdetektor: Strom fließt nur, wenn Glutamat da ist und die Membran schon depolarisiert ist, was das Magnesium hinausdrückt. Bei -65 mV fließen nur 6 % davon.</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>A constant conductance towards rest, as in a dendrite without spikes</source>
        <translation>Eine konstante Leitfähigkeit zur Ruhe hin, wie in einem Dendriten ohne Spikes</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>A crab's axon: its A-current lets it fire as slowly as you like</source>
        <translation>Das Axon einer Krabbe: Sein A-Strom lässt es beliebig langsam feuern</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>A current injected through an electrode acts just so.</source>
        <translation>Ein durch eine Elektrode injizierter Strom wirkt genau so.</translation>
    </message>
    <message>
        <extracomment>synapse.current_e</extracomment>
        <source>A current that excites alike at any potential, as in network theory</source>
        <translation>Ein Strom, der bei jedem Potenzial gleich erregt, wie in der Netzwerktheorie</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>A current that fluctuates at random around a mean</source>
        <translation>Ein Strom, der zufällig um einen Mittelwert schwankt</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>A current that grows steadily, then stays</source>
        <translation>Ein Strom, der stetig wächst und dann bleibt</translation>
    </message>
    <message>
        <extracomment>synapse.current_i</extracomment>
        <source>A current that inhibits alike at any potential, as in network theory</source>
        <translation>Ein Strom, der bei jedem Potenzial gleich hemmt, wie in der Netzwerktheorie</translation>
    </message>
    <message>
        <extracomment>synapse.current_e</extracomment>
        <source>A current that jumps with each spike and decays.</source>
        <translation>Ein Strom, der mit jedem Spike springt und abklingt.</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>A current that swings up and down</source>
        <translation>Ein Strom, der auf und ab schwingt</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>A detector of two things at once: only a depolarised membrane with calcium under it opens the channel. It ends bursts.</source>
        <translation>Ein Fühler für zwei Dinge zugleich: Nur eine depolarisierte Membran mit Kalzium darunter öffnet den Kanal. Er beendet Bursts.</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>A fair picture of small signals near rest; cable theory rests on it and its predictions were confirmed by recordings from dendrites.</source>
        <translation>Ein gutes Bild kleiner Signale nahe der Ruhe; die Kabeltheorie beruht darauf, und Messungen an Dendriten haben ihre Voraussagen bestätigt.</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>A faster slow variable: bursts of two or three spikes</source>
        <translation>Eine schnellere langsame Variable: Bursts von zwei oder drei Spikes</translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>A fixed input, such as 1 for the bias or one row of a truth table.</source>
        <translation>Ein fester Eingang, etwa 1 für den Bias oder eine Zeile einer Wahrheitstafel.</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>A hippocampal interneuron: fires fast, without fatigue</source>
        <translation>Ein Interneuron des Hippocampus: feuert schnell, ohne Ermüdung</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>A leaky bucket: fills with current, fires when full, starts again</source>
        <translation>Ein Eimer mit Loch: füllt sich mit Strom, feuert, wenn er voll ist, beginnt von vorn</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>A little less: silent, until an excitation starts it</source>
        <translation>Etwas schwächer: still, bis eine Erregung sie anstößt</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>A little more calcium current: bursts again and again</source>
        <translation>Etwas mehr Kalziumstrom: Bursts, immer wieder</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>A little more depolarised: single spikes without pause</source>
        <translation>Etwas stärker depolarisiert: einzelne Spikes ohne Pause</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>A long memory: adds up inputs that arrive far apart</source>
        <translation>Ein langes Gedächtnis: summiert Eingänge, die weit auseinander eintreffen</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>A metronome of spikes; the first comes one interval after the start.</source>
        <translation>Ein Metronom aus Spikes; der erste kommt einen Abstand nach dem Start.</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>A modulator has no effect of its own: it needs the transmitter.</source>
        <translation>Ein Modulator hat keine eigene Wirkung: Er braucht den Transmitter.</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>A neuron answers a constant input with a train of spikes whose rate grows with the input, not with one steady 1. A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does.</source>
        <translation>Ein Neuron antwortet auf einen konstanten Eingang mit einer Folge von Spikes, deren Rate mit dem Eingang wächst, nicht mit einer dauernden 1. Eine künstliche Einheit hat keine eigene Zeit: Sie antwortet in jedem Simulationsschritt neu. Sie hat keine Membran, keine Spikes, keine Refraktärzeit, keine Chemie, und eine Zahl mit Vorzeichen kann einen Nachbarn erregen und einen anderen hemmen, was ein echtes Neuron selten tut.</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>A neuron has a shape. 100 pA into the soma depolarise it by 26 mV, the tip of the dendrite by 19 mV; a brief signal loses far more and arrives later. Put synapses at different places and compare.</source>
        <translation>Ein Neuron hat eine Gestalt. 100 pA ins Soma depolarisieren es um 26 mV, die Spitze des Dendriten um 19 mV; ein kurzes Signal verliert viel mehr und kommt später an. Synapsen an verschiedene Stellen setzen und vergleichen.</translation>
    </message>
    <message>
        <extracomment>unit.linear</extracomment>
        <source>A neuron is linear only for small inputs: it has a threshold and a ceiling. A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does.</source>
        <translation>Ein Neuron ist nur für kleine Eingänge linear: Es hat eine Schwelle und eine Obergrenze. Eine künstliche Einheit hat keine eigene Zeit: Sie antwortet in jedem Simulationsschritt neu. Sie hat keine Membran, keine Spikes, keine Refraktärzeit, keine Chemie, und eine Zahl mit Vorzeichen kann einen Nachbarn erregen und einen anderen hemmen, was ein echtes Neuron selten tut.</translation>
    </message>
    <message>
        <extracomment>unit.relu</extracomment>
        <source>A neuron's rate has a ceiling, set by the refractory period; this unit has none. A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does.</source>
        <translation>Die Rate eines Neurons hat eine Obergrenze, gesetzt durch die Refraktärzeit; diese Einheit hat keine. Eine künstliche Einheit hat keine eigene Zeit: Sie antwortet in jedem Simulationsschritt neu. Sie hat keine Membran, keine Spikes, keine Refraktärzeit, keine Chemie, und eine Zahl mit Vorzeichen kann einen Nachbarn erregen und einen anderen hemmen, was ein echtes Neuron selten tut.</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>A node of Ranvier fires within a tenth of a millisecond. Its spike ends because the sodium channels inactivate and the leak is large; no potassium channels are needed.</source>
        <translation>Ein Ranvier-Schnürring feuert innerhalb einer Zehntelmillisekunde. Sein Spike endet, weil die Natriumkanäle inaktivieren und das Leck groß ist; Kaliumkanäle braucht es nicht.</translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>A number that stays</source>
        <translation>Eine Zahl, die bleibt</translation>
    </message>
    <message>
        <extracomment>stimulus.slider</extracomment>
        <source>A number that you drag while the circuit runs</source>
        <translation>Eine Zahl, die sich verschieben lässt, während die Schaltung läuft</translation>
    </message>
    <message>
        <extracomment>stimulus.slider</extracomment>
        <source>A number without unit; a sense organ would turn it into spikes.</source>
        <translation>Eine Zahl ohne Einheit; ein Sinnesorgan würde sie in Spikes verwandeln.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>A pair adds a fixed amount and takes away a share of what is there: strong synapses stay moderate</source>
        <translation>Ein Paar fügt einen festen Betrag hinzu und nimmt einen Anteil des Vorhandenen weg: Starke Synapsen bleiben maßvoll</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>A parabola: what every gradually starting neuron looks like near its threshold</source>
        <translation>Eine Parabel: So sieht jedes allmählich beginnende Neuron nahe seiner Schwelle aus</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>A patch of squid axon, not a cortical neuron: two channels only, no adaptation, no calcium, no dendrites. All channels are averaged (no channel noise), ion concentrations stay constant. Under a steady current real squid axons mostly fire once, the equations fire on and on. The synaptic receptors are an addition for teaching, the axon has none.</source>
        <translation>Ein Stück Tintenfischaxon, kein Rindenneuron: nur zwei Kanäle, keine Adaptation, kein Kalzium, keine Dendriten. Alle Kanäle sind gemittelt (kein Kanalrauschen), Ionenkonzentrationen bleiben konstant. Bei Dauerstrom feuern echte Riesenaxone meist nur einmal, die Gleichungen feuern immer weiter. Die Rezeptoren für Synapsen sind eine Zugabe für den Unterricht, das Axon hat keine.</translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>A population is lit evenly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>A potassium current that delays the first spike and lets a cell fire slowly</source>
        <translation>Ein Kaliumstrom, der den ersten Spike verzögert und eine Zelle langsam feuern lässt</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>A quick pair, then steady spikes. Published at 400 pA; C, g_L, a and b are divided by 4, so that 100 pA gives the identical voltage.</source>
        <translation>Ein schnelles Paar, dann gleichmäßige Spikes. Veröffentlicht bei 400 pA; C, g_L, a und b sind durch 4 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>A ramp of 0.4 pA/ms does nothing, one of 3.2 pA/ms makes a spike (accommodation)</source>
        <translation>Eine Rampe von 0.4 pA/ms bewirkt nichts, eine von 3.2 pA/ms löst einen Spike aus (Akkommodation)</translation>
    </message>
    <message>
        <extracomment>meter.rate</extracomment>
        <source>A rate is an average over time: it hides when the spikes come.</source>
        <translation>Eine Rate ist ein Mittel über die Zeit: Sie verbirgt, wann die Spikes kommen.</translation>
    </message>
    <message>
        <extracomment>lead.probe</extracomment>
        <source>A real electrode loads the cell and adds noise.</source>
        <translation>Eine echte Elektrode belastet die Zelle und fügt Rauschen hinzu.</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>A receptor cell of the skin gives such a current while it is deformed.</source>
        <translation>Eine Sinneszelle der Haut gibt einen solchen Strom, während sie verformt wird.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>A short memory: only inputs that arrive together make it fire</source>
        <translation>Ein kurzes Gedächtnis: Nur Eingänge, die gleichzeitig eintreffen, lassen es feuern</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>A single compartment. With the A-current removed but the leak unchanged, the cell fires on its own. The synaptic receptors are an addition for teaching.</source>
        <translation>Ein einziges Kompartiment. Ohne A-Strom, aber mit unverändertem Leck feuert die Zelle von selbst. Die Rezeptoren für Synapsen sind eine Zugabe für den Unterricht.</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_b</extracomment>
        <source>A single spike does next to nothing; ten in a row hold the target near -95 mV for some hundred milliseconds.</source>
        <translation>Ein einzelner Spike bewirkt fast nichts; zehn in Folge halten das Ziel einige hundert Millisekunden lang nahe -95 mV.</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>A slow potassium current that makes cells adapt; acetylcholine closes it</source>
        <translation>Ein langsamer Kaliumstrom, der Zellen adaptieren lässt; Acetylcholin schließt ihn</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>A slow ramp shows the steady answer, a fast one what the cell does before it adapts.</source>
        <translation>Eine langsame Rampe zeigt die Antwort im Gleichgewicht, eine schnelle, was die Zelle vor der Adaptation tut.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>A slow ramp to 200 pA: the rate grows from zero</source>
        <translation>Eine langsame Rampe bis 200 pA: Die Rate wächst von null an</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>A slow ramp to 40 pA: silent, then at once fast</source>
        <translation>Eine langsame Rampe bis 40 pA: still, dann auf einmal schnell</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>A smooth potential: after one spike the conductance is w·(t/τ)·exp(1 - t/τ), with the peak w at τ.</source>
        <translation>Ein glattes Potenzial: Nach einem Spike ist die Leitfähigkeit w·(t/τ)·exp(1 - t/τ), mit dem Gipfel w bei τ.</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>A sodium current that inactivates over seconds: the clock of a pacemaker</source>
        <translation>Ein Natriumstrom, der über Sekunden inaktiviert: die Uhr eines Schrittmachers</translation>
    </message>
    <message>
        <extracomment>unit.sigmoid</extracomment>
        <source>A soft threshold: near the middle it is almost linear (slope 1/4), far away it saturates at 0 or 1 and stops learning.</source>
        <translation>Eine weiche Schwelle: nahe der Mitte fast linear (Steigung 1/4), weit davon sättigt sie bei 0 oder 1 und lernt nicht mehr.</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>A soma and one dendrite, passive: see a signal shrink and spread along a cable</source>
        <translation>Ein Soma und ein Dendrit, passiv: sehen, wie ein Signal längs eines Kabels schrumpft und zerfließt</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>A soma with the channels of Hodgkin and Huxley, and a passive dendrite</source>
        <translation>Ein Soma mit den Kanälen von Hodgkin und Huxley und ein passiver Dendrit</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>A spike every 0.57 s, without any input</source>
        <translation>Ein Spike alle 0.57 s, ganz ohne Eingang</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>A spike of weight J moves the potential by J at once; while the cell rests after a spike of its own, jumps are lost.</source>
        <translation>Ein Spike vom Gewicht J verschiebt das Potenzial sofort um J; während die Zelle nach einem eigenen Spike ruht, gehen Sprünge verloren.</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>A steady excitation that grows as the cell depolarises. It makes a dopamine cell tick nearly twice as fast; APV takes it away.</source>
        <translation>Eine dauernde Erregung, die mit der Depolarisation der Zelle wächst. Sie lässt eine Dopaminzelle fast doppelt so schnell ticken; APV nimmt sie weg.</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>A synapse saturates its receptors, so the peak grows only by a tenth here; the larger gain for weak, spilled-over GABA is left out, and so is the second, micromolar site. The default times are shortened for the classroom (real wash-out: 20 minutes).</source>
        <translation>Eine Synapse sättigt ihre Rezeptoren, deshalb wächst der Gipfel hier nur um ein Zehntel; der größere Gewinn für schwaches, übergelaufenes GABA fehlt, ebenso die zweite, mikromolare Stelle. Die voreingestellten Zeiten sind für den Unterricht verkürzt (echtes Auswaschen: 20 Minuten).</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>A synapse smooths spikes in the same way; this is how firing rate is estimated from spikes.</source>
        <translation>Eine Synapse glättet Spikes ebenso; so schätzt man die Feuerrate aus Spikes.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>A synapse that takes part in firing the cell grows, one that comes too late shrinks</source>
        <translation>Eine Synapse, die am Feuern der Zelle teilhat, wächst; eine, die zu spät kommt, schrumpft</translation>
    </message>
    <message>
        <extracomment>wire.input</extracomment>
        <source>A unit knows no current; the factor is a convention.</source>
        <translation>Eine Einheit kennt keinen Strom; der Faktor ist eine Übereinkunft.</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>A variable is looked at once a picture, so at high speed its course between two looks is missing; where cells outnumber the lines of pixels, each line is the mean of its cells.</source>
        <translation>Eine Variable wird einmal je Bild betrachtet, bei hoher Geschwindigkeit fehlt also ihr Verlauf zwischen zwei Blicken; gibt es mehr Zellen als Pixelzeilen, ist jede Zeile das Mittel ihrer Zellen.</translation>
    </message>
    <message>
        <extracomment>unit.linear</extracomment>
        <source>A weighted sum and nothing else. Any chain of linear units is worth one linear unit: depth helps only with a non-linearity in between.</source>
        <translation>Eine gewichtete Summe und sonst nichts. Jede Kette linearer Einheiten ist so viel wert wie eine: Tiefe hilft nur mit einer Nichtlinearität dazwischen.</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>A-current</source>
        <translation>A-Strom</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>A-current A-type Kv4 potassium transient 4-AP latency</source>
        <translation>A-Strom A-Typ Kv4 Kalium transient 4-AP Latenz</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>ACh cholinergic nicotinic muscarinic attention</source>
        <translation>ACh cholinerg nikotinisch muskarinisch Aufmerksamkeit</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>AMPA glutamate antagonist</source>
        <translation>AMPA Glutamat Antagonist</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>AMPA receptor</source>
        <translation>AMPA-Rezeptor</translation>
    </message>
    <message>
        <extracomment>target.AMPA</extracomment>
        <source>AMPA receptors</source>
        <translation>AMPA-Rezeptoren</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>AMPA synapse</source>
        <translation>AMPA-Synapse</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>AP5 NMDA antagonist LTP</source>
        <translation>AP5 NMDA Antagonist LTP</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>APV (D-AP5)</source>
        <translation>APV (D-AP5)</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>About one spike a second: the cell's own clock</source>
        <translation>Etwa ein Spike in der Sekunde: die eigene Uhr der Zelle</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>Acetylcholine</source>
        <translation>Acetylcholin</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Acetylcholine excites here within milliseconds: released at a synapse (autonomic ganglia, some synapses of the brain), or spread through the tissue.</source>
        <translation>Acetylcholin erregt hier binnen Millisekunden: an einer Synapse freigesetzt (vegetative Ganglien, manche Synapsen des Gehirns) oder im Gewebe verteilt.</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>Acetylcholine in the bath closes resting potassium channels, slowly</source>
        <translation>Acetylcholin im Bad schließt langsam Kaliumkanäle der Ruhe</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Acetylcholine in the bath opens a steady inward current of some 20 pA at rest</source>
        <translation>Acetylcholin im Bad öffnet einen dauernden Einwärtsstrom von rund 20 pA in Ruhe</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>Activation curve as fitted to barnacle muscle; it opens so fast that it follows the potential.</source>
        <translation>Aktivierungskurve, wie an den Muskel der Seepocke angepasst; er öffnet so schnell, dass er dem Potenzial folgt.</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>Activation follows the potential without delay. The temperature factor is not part of the published model.</source>
        <translation>Die Aktivierung folgt dem Potenzial ohne Verzug. Der Temperaturfaktor gehört nicht zum veröffentlichten Modell.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>AdEx adaptive exponential bursting adaptation Brette Gerstner</source>
        <translation>AdEx adaptiv exponentiell Bursts Adaptation Brette Gerstner</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Adaptation below threshold: how the membrane potential drives w</source>
        <translation>Adaptation unterhalb der Schwelle: wie das Membranpotenzial w antreibt</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Adapting</source>
        <translation>Adaptierend</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Adaptive exponential (AdEx)</source>
        <translation>Adaptives Exponentialmodell (AdEx)</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Additive</source>
        <translation>Additiv</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>After wash-out under a constant current the Hodgkin-Huxley cell may need a kick to fire again, because rest and firing are both stable. Isoforms differ a thousandfold (the heart's Nav1.5 needs about 2 µM); one value stands for all. In tissue it acts within a minute and washes out in minutes: the default times are shortened for the classroom.</source>
        <translation>Nach dem Auswaschen unter konstantem Strom braucht die Hodgkin-Huxley-Zelle vielleicht einen Anstoß, um wieder zu feuern, weil Ruhe und Feuern beide stabil sind. Isoformen unterscheiden sich tausendfach (Nav1.5 des Herzens braucht etwa 2 µM); ein Wert steht für alle. Im Gewebe wirkt es binnen einer Minute und ist nach Minuten ausgewaschen: Die voreingestellten Zeiten sind für den Unterricht verkürzt.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>All pairs of spikes add up, whatever else happens: no effect of the rate of pairing (the triplet rule has one), of the potential, of calcium or of dopamine. Spikes that coincide within a step change nothing.</source>
        <translation>Alle Paare von Spikes summieren sich, was auch sonst geschieht: keine Wirkung der Rate der Paarung (die Triplettregel hat eine), des Potenzials, von Kalzium oder Dopamin. Spikes, die in einen Schritt zusammenfallen, ändern nichts.</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Almost a leaky integrate-and-fire cell</source>
        <translation>Fast eine Leaky-Integrate-and-Fire-Zelle</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>Alpha receptor</source>
        <translation>Alpha-Rezeptor</translation>
    </message>
    <message>
        <extracomment>synapse.alpha</extracomment>
        <source>Alpha synapse</source>
        <translation>Alpha-Synapse</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>Always open: pulls the membrane to rest</source>
        <translation>Immer offen: zieht die Membran zur Ruhe</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>An Ornstein-Uhlenbeck process; mean, size and correlation time are exact at every time step.</source>
        <translation>Ein Ornstein-Uhlenbeck-Prozess; Mittelwert, Größe und Korrelationszeit sind bei jedem Zeitschritt genau.</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>An ideal amplifier: no series resistance, and the capacitive current at the edges of a step is compensated. The current in the trace is one time step late (in a cell in space what flows along the cell two). A clamped cell does not reset; a step upwards through its threshold counts as one spike.</source>
        <translation>Ein idealer Verstärker: kein Serienwiderstand, und der kapazitive Strom an den Flanken einer Stufe ist kompensiert. Der Strom in der Kurve kommt einen Zeitschritt später (bei einer Zelle im Raum der längs fließende zwei). Eine geklemmte Zelle wird nicht zurückgesetzt; eine Stufe aufwärts durch ihre Schwelle zählt als ein Spike.</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>An ideal current source: no electrode resistance, no leak, no noise.</source>
        <translation>Eine ideale Stromquelle: kein Elektrodenwiderstand, kein Leck, kein Rauschen.</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>An ideal electrode: no resistance, no leak, no damage.</source>
        <translation>Eine ideale Elektrode: kein Widerstand, kein Leck, keine Verletzung.</translation>
    </message>
    <message>
        <extracomment>lead.probe</extracomment>
        <source>An ideal instrument: it sees any variable and disturbs none.</source>
        <translation>Ein ideales Instrument: Es sieht jede Variable und stört keine.</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>An upstroke made by calcium, without inactivation.</source>
        <translation>Ein Aufstrich aus Kalzium, ohne Inaktivierung.</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>An upward crossing is counted as a spike</source>
        <translation>Das Überschreiten nach oben zählt als Spike</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>An upward crossing of this potential is counted as a spike</source>
        <translation>Dieses Potenzial aufwärts zu überschreiten zählt als Spike</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_a</extracomment>
        <source>Any cell may be given this wire, whereas in nature a neuron is either excitatory or inhibitory (Dale's rule).</source>
        <translation>Jede Zelle darf diese Leitung bekommen, während in der Natur ein Neuron entweder erregend oder hemmend ist (Dales Regel).</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>Any receptor with a rise and a decay.</source>
        <translation>Jeder Rezeptor mit Anstieg und Abfall.</translation>
    </message>
    <message>
        <extracomment>channel.na_cs</extracomment>
        <source>As for the squid: independent gates, averaged over many channels.</source>
        <translation>Wie beim Tintenfisch: unabhängige Tore, über viele Kanäle gemittelt.</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>As measured in 1952; fires at 68 Hz when given 100 pA</source>
        <translation>Wie 1952 gemessen; feuert mit 68 Hz bei 100 pA</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>As pair STDP, but what a pair does depends on the spikes before it: at 40 Hz and above even input that comes too late strengthens.</source>
        <translation>Wie Paar-STDP, aber was ein Paar bewirkt, hängt von den Spikes davor ab: Ab 40 Hz stärkt selbst ein Eingang, der zu spät kommt.</translation>
    </message>
    <message>
        <extracomment>unit.tanh</extracomment>
        <source>As the sigmoid, but centred on zero with slope 1, which makes learning easier.</source>
        <translation>Wie die Sigmoid-Einheit, aber um null zentriert und mit Steigung 1, was das Lernen erleichtert.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>As when acetylcholine has closed it: steady fast firing</source>
        <translation>Als hätte Acetylcholin ihn geschlossen: gleichmäßig schnelles Feuern</translation>
    </message>
    <message>
        <extracomment>wire.clamp</extracomment>
        <source>As with two electrodes in a squid axon: one measures, the other injects.</source>
        <translation>Wie mit zwei Elektroden im Tintenfischaxon: Eine misst, die andere injiziert.</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>At 0.1 µM most cells become a little harder to excite; at 10 µM they fire more, NMDA and GABA currents grow and AMPA currents shrink.</source>
        <translation>Bei 0.1 µM werden die meisten Zellen etwas schwerer erregbar; bei 10 µM feuern sie mehr, NMDA- und GABA-Ströme wachsen, AMPA-Ströme schrumpfen.</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>At 36 °C, without a temperature factor. Calcium itself does not close it here; the reversal potential is constant.</source>
        <translation>Bei 36 °C, ohne Temperaturfaktor. Kalzium selbst schließt ihn hier nicht; das Umkehrpotenzial ist konstant.</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>At 36 °C, without a temperature factor; not part of the squid axon: add it to the list of mechanisms.</source>
        <translation>Bei 36 °C, ohne Temperaturfaktor; nicht Teil des Riesenaxons: zur Liste der Mechanismen hinzufügen.</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>At 82 pA it waits 0.3 s for its first spike and then fires 3.5 times a second</source>
        <translation>Bei 82 pA wartet sie 0.3 s auf ihren ersten Spike und feuert dann 3.5-mal in der Sekunde</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>Axon with nodes of Ranvier</source>
        <translation>Axon mit Ranvier-Schnürringen</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>Axon without myelin</source>
        <translation>Axon ohne Myelin</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>BK KCa1.1 Slo paxilline iberiotoxin calcium-activated potassium burst</source>
        <translation>BK KCa1.1 Slo Paxillin Iberiotoxin kalziumaktiviert Kalium Burst</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>Ball and stick</source>
        <translation>Kugel und Stab</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>Ball and stick, spiking</source>
        <translation>Kugel und Stab, feuernd</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>Basket cell</source>
        <translation>Korbzelle</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>Be the stimulus yourself.</source>
        <translation>Selbst der Reiz sein.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Below threshold it is the equation of a resistance and a capacitor, as measured in real membranes. The time of its spikes, and how its rate depends on the current, resemble those of a fast-spiking neuron. For a constant current its rate has a closed formula, with which this program agrees.</source>
        <translation>Unterhalb der Schwelle ist es die Gleichung eines Widerstands und eines Kondensators, wie man sie an echten Membranen misst. Der Zeitpunkt der Spikes und die Abhängigkeit der Feuerrate vom Strom ähneln denen eines schnell feuernden Neurons. Für konstanten Strom gibt es eine geschlossene Formel der Rate, mit der dieses Programm übereinstimmt.</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>Bias: added to the weighted sum, so that -b is the threshold</source>
        <translation>Bias: wird zur gewichteten Summe addiert, sodass -b die Schwelle ist</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Bicuculline</source>
        <translation>Bicucullin</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>Binds with an affinity of about 1.4 µM; at the synapse half of the receptors are taken at about 2 µM.</source>
        <translation>Bindet mit einer Affinität von etwa 1.4 µM; an der Synapse ist die Hälfte der Rezeptoren bei etwa 2 µM besetzt.</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>Blocks AMPA receptors: fast excitation goes</source>
        <translation>Blockiert AMPA-Rezeptoren: Die schnelle Erregung verschwindet</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Blocks GABA-A receptors: inhibition goes</source>
        <translation>Blockiert GABA-A-Rezeptoren: Die Hemmung verschwindet</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>Blocks NMDA receptors: slow excitation goes</source>
        <translation>Blockiert NMDA-Rezeptoren: Die langsame Erregung verschwindet</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>Blocks the outer mouth of the channel; half of the channels at about 10 nM.</source>
        <translation>Blockiert die äußere Mündung des Kanals; die Hälfte der Kanäle bei etwa 10 nM.</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Breathing needs a network of such cells; one cell shows the clock. The channels do not depend on temperature. Published in nS for a cell of 21 pF; here per area.</source>
        <translation>Atmung braucht ein Netz solcher Zellen; eine Zelle zeigt die Uhr. Die Kanäle hängen nicht von der Temperatur ab. Veröffentlicht in nS für eine Zelle von 21 pF; hier je Fläche.</translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>Brings light to a cell that expresses channelrhodopsin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Burst after burst</source>
        <translation>Burst auf Burst</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Burst after burst. Published at 210 pA; C, g_L, a and b are divided by 2.1, so that 100 pA gives the identical voltage.</source>
        <translation>Burst auf Burst. Veröffentlicht bei 210 pA; C, g_L, a und b sind durch 2.1 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Burst, then single spikes</source>
        <translation>Burst, dann einzelne Spikes</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Bursting by itself</source>
        <translation>Bursts von selbst</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Bursts when inhibited</source>
        <translation>Bursts bei Hemmung</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>CNQX</source>
        <translation>CNQX</translation>
    </message>
    <message>
        <extracomment>synapse.current_e</extracomment>
        <source>CUBA current-based network theory</source>
        <translation>CUBA strombasiert Netzwerktheorie</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Ca calcium concentration pump buffer messenger</source>
        <translation>Ca Kalzium Konzentration Pumpe Puffer Botenstoff</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>Cable theory (Rall 1959), solved in segments; compared with Rall's formulas for steady and brief signals. Current flows both ways alike: what the tip receives from the soma, the soma receives from the tip.</source>
        <translation>Kabeltheorie (Rall 1959), in Segmenten gelöst; verglichen mit Ralls Formeln für dauernde und kurze Signale. Strom fließt in beide Richtungen gleich: Was die Spitze vom Soma empfängt, empfängt das Soma von der Spitze.</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Calcium activates at once and does not inactivate; the potassium current is slow. The channels do not depend on temperature. The synaptic receptors are an addition for teaching.</source>
        <translation>Kalzium aktiviert sofort und inaktiviert nicht; der Kaliumstrom ist langsam. Die Kanäle hängen nicht von der Temperatur ab. Die Rezeptoren für Synapsen sind eine Zugabe für den Unterricht.</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>Calcium and voltage-gated K channel</source>
        <translation>Kalzium- und spannungsgesteuerter K-Kanal</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Calcium as a messenger: each spike that opens calcium channels leaves a trace of calcium, which channels such as SK and BK read.</source>
        <translation>Kalzium als Botenstoff: Jeder Spike, der Kalziumkanäle öffnet, hinterlässt eine Spur Kalzium, die Kanäle wie SK und BK lesen.</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>Calcium at which half of the channels are open</source>
        <translation>Kalzium, bei dem die Hälfte der Kanäle offen ist</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>Calcium at which half of the channels can open</source>
        <translation>Kalzium, bei dem die Hälfte der Kanäle öffnen kann</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>Calcium channel (barnacle)</source>
        <translation>Kalziumkanal (Seepocke)</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>Calcium channels (dopamine cell)</source>
        <translation>Kalziumkanäle (Dopaminzelle)</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Calcium channels that spikes open keep the membrane up: the next spike follows at once, until the M-current ends the burst.</source>
        <translation>Kalziumkanäle, die von Spikes geöffnet werden, halten die Membran oben: Der nächste Spike folgt sofort, bis der M-Strom den Burst beendet.</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Calcium in a thin shell under the membrane: channels fill it, pumps empty it</source>
        <translation>Kalzium in einer dünnen Schale unter der Membran: Kanäle füllen sie, Pumpen leeren sie</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>Calcium outside the cell</source>
        <translation>Kalzium außerhalb der Zelle</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Calcium pool</source>
        <translation>Kalziumpool</translation>
    </message>
    <message>
        <extracomment>target.NMDA</extracomment>
        <source>Calcium that enters through them triggers learning.</source>
        <translation>Kalzium, das durch sie einströmt, löst Lernen aus.</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>Calmodulin, which senses the calcium, is not modelled; one average concentration for channels that sit at different places.</source>
        <translation>Calmodulin, das das Kalzium fühlt, ist nicht modelliert; eine mittlere Konzentration für Kanäle, die an verschiedenen Stellen sitzen.</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Capacitance per area, nearly the same in all membranes</source>
        <translation>Kapazität je Fläche, in allen Membranen nahezu gleich</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Capacitance: turns pA into the mV/ms of the paper (100 pA is the paper's I = 10)</source>
        <translation>Kapazität: rechnet pA in die mV/ms der Veröffentlichung um (100 pA sind deren I = 10)</translation>
    </message>
    <message>
        <extracomment>target.nAChR_a4b2</extracomment>
        <source>Cation channels opened by acetylcholine and nicotine</source>
        <translation>Kationenkanäle, die Acetylcholin und Nikotin öffnen</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Causes convulsions: simulation only.</source>
        <translation>Löst Krämpfe aus: nur in der Simulation.</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>Ceiling of the activity</source>
        <translation>Obergrenze der Aktivität</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>Cell whose T-type calcium current fires it on release from inhibition</source>
        <translation>Zelle, deren T-Typ-Kalziumstrom sie beim Ende einer Hemmung feuern lässt</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>Cells depolarise and fire faster; adapting cells (AdEx) stop adapting.</source>
        <translation>Zellen depolarisieren und feuern schneller; adaptierende Zellen (AdEx) adaptieren nicht mehr.</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Channelrhodopsin-2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Channels and conductances of the published model; one set of channels, in different amounts, gives four classes of cell. Its spikes come at the times, within a fifth of a millisecond in half a second, at which they come in NEURON with the authors' own files.</source>
        <translation>Kanäle und Leitfähigkeiten des veröffentlichten Modells; ein Satz von Kanälen in verschiedenen Mengen ergibt vier Zellklassen. Die Spikes kommen über eine halbe Sekunde auf ein Fünftel einer Millisekunde genau dann, wann sie in NEURON mit den Dateien der Autoren kommen.</translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>Channels of the cortex open faster (HCN1). Cyclic AMP, which shifts the curve, is not modelled.</source>
        <translation>Kanäle der Rinde öffnen schneller (HCN1). Zyklisches AMP, das die Kurve verschiebt, ist nicht modelliert.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Chattering (CH)</source>
        <translation>Ratternd (CH)</translation>
    </message>
    <message>
        <extracomment>target.GABA_A</extracomment>
        <source>Chloride channels opened by GABA: fast inhibition</source>
        <translation>Chloridkanäle, die GABA öffnet: schnelle Hemmung</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>Chloride concentration is constant; no tonic (extrasynaptic) receptors, no desensitisation, no GABA-B.</source>
        <translation>Die Chloridkonzentration ist konstant; keine tonischen (extrasynaptischen) Rezeptoren, keine Desensitisierung, kein GABA-B.</translation>
    </message>
    <message>
        <extracomment>wire.clamp</extracomment>
        <source>Clamp electrode</source>
        <translation>Klemmelektrode</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>Closed by inactivation at rest. Hyperpolarise for 100 ms and it recovers; let go and it opens: a hump of calcium current that carries a burst.</source>
        <translation>In Ruhe durch Inaktivierung geschlossen. 100 ms hyperpolarisieren, und er erholt sich; loslassen, und er öffnet: ein Buckel aus Kalziumstrom, der einen Burst trägt.</translation>
    </message>
    <message>
        <extracomment>target.Kv_M</extracomment>
        <source>Closed when muscarinic receptors use up the lipid PIP2.</source>
        <translation>Geschlossen, wenn muskarinische Rezeptoren das Lipid PIP2 verbrauchen.</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>Closes behind a spike and opens again slowly: the brake between spikes</source>
        <translation>Schließt hinter einem Spike und öffnet langsam wieder: die Bremse zwischen Spikes</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Coincidence detector</source>
        <translation>Koinzidenzdetektor</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Competes with GABA; affinity 1 µM, half of the effect at a synapse at about 3 µM.</source>
        <translation>Konkurriert mit GABA; Affinität 1 µM, halbe Wirkung an einer Synapse bei etwa 3 µM.</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>Competes with glutamate at AMPA and kainate receptors.</source>
        <translation>Konkurriert mit Glutamat an AMPA- und Kainatrezeptoren.</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Concentration at rest</source>
        <translation>Konzentration in Ruhe</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>Conductance of the junction; 0.1 to 1.6 nS between cortical interneurons</source>
        <translation>Leitfähigkeit der Verbindung; 0.1 bis 1.6 nS zwischen Interneuronen der Rinde</translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>Conductance per area</source>
        <translation>Leitfähigkeit je Fläche</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>Conductance per area when all A-channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle A-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>Conductance per area when all ERG channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle ERG-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>Conductance per area when all GIRK channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle GIRK-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>Conductance per area when all L-type channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle L-Typ-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>Conductance per area when all M-channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle M-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>Conductance per area when all N-type channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle N-Typ-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>Conductance per area when all SK channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle SK-Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>Conductance per area when all are open: twelve times the squid's</source>
        <translation>Leitfähigkeit je Fläche, wenn alle offen sind: das Zwölffache des Tintenfischs</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>Conductance per area when all calcium channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle Kalziumkanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>Conductance per area when all channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>Conductance per area when all potassium channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle Kaliumkanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Conductance per area when all receptors that the glutamate holds open are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle Rezeptoren, die das Glutamat offen hält, offen sind</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Conductance per area when all sodium channels are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle Natriumkanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>Conductance per area; 0.1 mS/cm² is a specific resistance of 10,000 Ω cm²</source>
        <translation>Leitfähigkeit je Fläche; 0.1 mS/cm² sind ein spezifischer Widerstand von 10,000 Ω cm²</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Conductance when all channels are open, at -70 mV: how much the cell expresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Conductance when all potassium channels are open</source>
        <translation>Leitfähigkeit, wenn alle Kaliumkanäle offen sind</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Conductance when the bath opens all receptors</source>
        <translation>Leitfähigkeit, wenn das Bad alle Rezeptoren öffnet</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Conductance-based: the effect depends on the target's membrane potential. At the default weight it depolarises an integrate-and-fire cell by 4 mV, so about five together make a spike; the small Hodgkin-Huxley cell fires at once.</source>
        <translation>Leitfähigkeitsbasiert: Die Wirkung hängt vom Membranpotenzial des Ziels ab. Mit dem voreingestellten Gewicht depolarisiert sie eine Integrate-and-Fire-Zelle um 4 mV, etwa fünf zusammen lösen also einen Spike aus; die kleine Hodgkin-Huxley-Zelle feuert sofort.</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>Connor-Stevens</source>
        <translation>Connor-Stevens</translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>Constant</source>
        <translation>Konstante</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>Controlled drug: teach mechanism and harm, not use.</source>
        <translation>Kontrolliertes Arzneimittel: Wirkungsweise und Schaden lehren, nicht den Gebrauch.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Cortical pyramidal cell: fires and slows down</source>
        <translation>Pyramidenzelle der Rinde: feuert und wird langsamer</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>Counts a cell's recent spikes and hands the number to a unit</source>
        <translation>Zählt die jüngsten Spikes einer Zelle und gibt die Zahl an eine Einheit</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Cubic term of the fast variable</source>
        <translation>Kubisches Glied der schnellen Variablen</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>Current at the end; negative hyperpolarises</source>
        <translation>Strom am Ende; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>Current at the start; negative hyperpolarises</source>
        <translation>Strom am Anfang; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>Current clamp, as in the laboratory.</source>
        <translation>Stromklemme, wie im Labor.</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>Current flows straight from the higher to the lower potential: neighbours pull each other into step.</source>
        <translation>Strom fließt direkt vom höheren zum niedrigeren Potenzial: Nachbarn ziehen einander in den Gleichtakt.</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>Current for an activation of 1; negative inhibits</source>
        <translation>Strom bei einer Aktivierung von 1; negativ hemmt</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>Current injection, the classical experiment on a single neuron.</source>
        <translation>Strominjektion, das klassische Experiment an einem einzelnen Neuron.</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>Current of a pulse; negative hyperpolarises</source>
        <translation>Strom eines Pulses; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Current that is 1 in the paper</source>
        <translation>Strom, der in der Veröffentlichung 1 ist</translation>
    </message>
    <message>
        <extracomment>synapse.current_e</extracomment>
        <source>Current that one spike starts</source>
        <translation>Strom, den ein Spike auslöst</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>Current while pressed; negative hyperpolarises</source>
        <translation>Strom beim Drücken; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>Current; negative hyperpolarises</source>
        <translation>Strom; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Currents of Drion et al. (2011) for cells of the substantia nigra. Its rates: 1.8 Hz, 1 Hz without NMDA receptors, 25 Hz without ERG channels.</source>
        <translation>Ströme von Drion et al. (2011) für Zellen der Substantia nigra. Ihre Raten: 1.8 Hz, 1 Hz ohne NMDA-Rezeptoren, 25 Hz ohne ERG-Kanäle.</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>Curve and speed as fitted to barnacle muscle.</source>
        <translation>Kurve und Geschwindigkeit, wie an den Muskel der Seepocke angepasst.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>D1 receptors raise excitability: the slow line moves a little</source>
        <translation>D1-Rezeptoren erhöhen die Erregbarkeit: Die langsame Gerade verschiebt sich ein wenig</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>D1 receptors raise excitability: the threshold falls by at most 2 mV</source>
        <translation>D1-Rezeptoren erhöhen die Erregbarkeit: Die Schwelle sinkt um höchstens 2 mV</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>D1 receptors weaken the fatigue by a third at most, as fitted to striatal cells</source>
        <translation>D1-Rezeptoren schwächen die Ermüdung um höchstens ein Drittel, wie an Zellen des Striatums angepasst</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>D2 receptors lower excitability: the slow line moves back a little</source>
        <translation>D2-Rezeptoren senken die Erregbarkeit: Die langsame Gerade verschiebt sich ein wenig zurück</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>D2 receptors lower excitability: the threshold rises by at most 1 mV</source>
        <translation>D2-Rezeptoren senken die Erregbarkeit: Die Schwelle steigt um höchstens 1 mV</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>DA reward striatum prefrontal D1 D2</source>
        <translation>DA Belohnung Striatum präfrontal D1 D2</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Decay of the fast trace of arriving spikes</source>
        <translation>Abfall der schnellen Spur ankommender Spikes</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Decay of the fast trace of the target's spikes</source>
        <translation>Abfall der schnellen Spur der Spikes des Ziels</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Decay of the slow trace of arriving spikes</source>
        <translation>Abfall der langsamen Spur ankommender Spikes</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Decay of the slow trace of the target's spikes</source>
        <translation>Abfall der langsamen Spur der Spikes des Ziels</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>Decay time constant</source>
        <translation>Zeitkonstante des Abfalls</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Decay time constant (mossy fibre to CA3 pyramidal cell)</source>
        <translation>Zeitkonstante des Abfalls (Moosfaser auf CA3-Pyramidenzelle)</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>Decay time constant (neocortex)</source>
        <translation>Zeitkonstante des Abfalls (Neokortex)</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>Decay time constant (pyramidal cell to interneuron)</source>
        <translation>Zeitkonstante des Abfalls (Pyramidenzelle auf Interneuron)</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Decay time constant (superior olive, 11 days old)</source>
        <translation>Zeitkonstante des Abfalls (obere Olive, 11 Tage alt)</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Decay time constant at a synapse (frog sympathetic ganglion, 22 °C); some 35 ms where receptors are slow</source>
        <translation>Zeitkonstante des Abfalls an einer Synapse (sympathisches Ganglion des Froschs, 22 °C); rund 35 ms, wo die Rezeptoren langsam sind</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Delayed bursting</source>
        <translation>Verzögerte Bursts</translation>
    </message>
    <message>
        <extracomment>channel.k_cs</extracomment>
        <source>Delayed rectifier of a crustacean axon</source>
        <translation>Verzögerter Gleichrichter eines Krebsaxons</translation>
    </message>
    <message>
        <extracomment>channel.k_da</extracomment>
        <source>Delayed rectifier of a dopamine cell: ends the spike</source>
        <translation>Verzögerter Gleichrichter einer Dopaminzelle: beendet den Spike</translation>
    </message>
    <message>
        <extracomment>channel.k_tm</extracomment>
        <source>Delayed rectifier of cells of cortex and thalamus: ends the spike</source>
        <translation>Verzögerter Gleichrichter der Zellen von Rinde und Thalamus: beendet den Spike</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Delayed, accelerating</source>
        <translation>Verzögert, beschleunigend</translation>
    </message>
    <message>
        <extracomment>target.Kv_delayed</extracomment>
        <source>Delayed-rectifier potassium channels</source>
        <translation>Verzögert gleichrichtende Kaliumkanäle</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Depressing</source>
        <translation>Ermüdend</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Depressing, with few vesicles that leave by chance</source>
        <translation>Ermüdend, mit wenigen Vesikeln, die nach Zufall abgehen</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Derived from conductance-based models; with measured values it follows fast fluctuations as real neurons do.</source>
        <translation>Aus leitfähigkeitsbasierten Modellen abgeleitet; mit gemessenen Werten folgt es schnellen Schwankungen wie echte Neuronen.</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>Describes the mean firing rate of a population of neurons whose synapses have the time constant tau. Rate models of this kind are used throughout theoretical neuroscience.</source>
        <translation>Beschreibt die mittlere Feuerrate einer Population von Neuronen, deren Synapsen die Zeitkonstante tau haben. Ratenmodelle dieser Art werden in der ganzen theoretischen Neurowissenschaft verwendet.</translation>
    </message>
    <message>
        <extracomment>target.nAChR_a4b2</extracomment>
        <source>Desensitisation; the receptor of muscle.</source>
        <translation>Desensitisierung; der Rezeptor des Muskels.</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Diameter of the axon; myelin counts</source>
        <translation>Durchmesser des Axons; Myelin zählt mit</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>Diazepam</source>
        <translation>Diazepam</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>Directions follow models of prefrontal cortex and striatum: D1 strengthens NMDA currents and excitability, D2 weakens AMPA currents. On dopamine cells, D2 receptors open GIRK channels: they fall silent.</source>
        <translation>Die Richtungen folgen Modellen von präfrontaler Rinde und Striatum: D1 stärkt NMDA-Ströme und Erregbarkeit, D2 schwächt AMPA-Ströme. An Dopaminzellen öffnen D2-Rezeptoren GIRK-Kanäle: Sie verstummen.</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Disturbs nothing, unlike a real electrode. A sweep begins only when the one before is whole; crossings in between are not shown.</source>
        <translation>Stört nichts, anders als eine echte Elektrode. Ein Durchlauf beginnt erst, wenn der vorige vollständig ist; Kreuzungen dazwischen werden nicht gezeigt.</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>Dopamine</source>
        <translation>Dopamin</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Dopamine cell</source>
        <translation>Dopaminzelle</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Dopamine cells tick like clocks. A reward that is better than expected makes them fire faster, one that fails to come makes them pause. Inject dopamine: through D2 receptors the cell silences itself. APV slows it to its own pace; TTX stops the spikes.</source>
        <translation>Dopaminzellen ticken wie Uhren. Eine Belohnung, die besser ist als erwartet, lässt sie schneller feuern, eine ausbleibende lässt sie pausieren. Dopamin injizieren: Über D2-Rezeptoren bringt die Zelle sich selbst zum Schweigen. APV verlangsamt sie auf ihren eigenen Takt; TTX beendet die Spikes.</translation>
    </message>
    <message>
        <extracomment>target.D1</extracomment>
        <source>Dopamine receptors (D1)</source>
        <translation>Dopaminrezeptoren (D1)</translation>
    </message>
    <message>
        <extracomment>target.D2</extracomment>
        <source>Dopamine receptors (D2)</source>
        <translation>Dopaminrezeptoren (D2)</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>Dopamine released by a dopamine cell binds to D2 receptors on the same kind of cell and opens these channels: the cell falls silent. A brake on the whole system.</source>
        <translation>Dopamin, das eine Dopaminzelle freisetzt, bindet an D2-Rezeptoren derselben Zellart und öffnet diese Kanäle: Die Zelle verstummt. Eine Bremse des ganzen Systems.</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Draws any variable of any node against time</source>
        <translation>Zeichnet jede Variable jedes Knotens über der Zeit</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>Drive</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>Dual-exponential receptor</source>
        <translation>Doppelt exponentieller Rezeptor</translation>
    </message>
    <message>
        <extracomment>synapse.dual_exponential</extracomment>
        <source>Dual-exponential synapse</source>
        <translation>Doppelt exponentielle Synapse</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>During a spike these channels open and are plugged at once; afterwards the plug leaves first, so the current is largest after the spike. It sets the pause.</source>
        <translation>Während eines Spikes öffnen diese Kanäle und werden sofort verstopft; danach geht der Stopfen zuerst, deshalb ist der Strom nach dem Spike am größten. Er bestimmt die Pause.</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>EIF exponential integrate and fire rheobase</source>
        <translation>EIF exponentiell Integrieren und Feuern Rheobase</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>ERG hERG Kv11 potassium afterhyperpolarisation pacemaker dopamine heart</source>
        <translation>ERG hERG Kv11 Kalium Nachhyperpolarisation Schrittmacher Dopamin Herz</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>ERG potassium channel</source>
        <translation>ERG-Kaliumkanal</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>Each spike moves the membrane potential at once</source>
        <translation>Jeder Spike verschiebt das Membranpotenzial sofort</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Each spike of the source opens the AMPA receptors of the target for a few milliseconds.</source>
        <translation>Jeder Spike der Quelle öffnet für einige Millisekunden die AMPA-Rezeptoren des Ziels.</translation>
    </message>
    <message>
        <extracomment>synapse.alpha</extracomment>
        <source>Each spike of the source opens the alpha receptors of the target.</source>
        <translation>Jeder Spike der Quelle öffnet die Alpha-Rezeptoren des Ziels.</translation>
    </message>
    <message>
        <extracomment>synapse.dual_exponential</extracomment>
        <source>Each spike of the source opens the dual-exponential receptors of the target.</source>
        <translation>Jeder Spike der Quelle öffnet die doppelt exponentiellen Rezeptoren des Ziels.</translation>
    </message>
    <message>
        <extracomment>synapse.exponential</extracomment>
        <source>Each spike of the source opens the exponential receptors of the target.</source>
        <translation>Jeder Spike der Quelle öffnet die exponentiellen Rezeptoren des Ziels.</translation>
    </message>
    <message>
        <extracomment>synapse.nicotinic</extracomment>
        <source>Each spike of the source opens the nicotinic receptors of the target for some milliseconds, as in autonomic ganglia; a motor axon excites muscle likewise.</source>
        <translation>Jeder Spike der Quelle öffnet für einige Millisekunden die nikotinischen Rezeptoren des Ziels, wie in vegetativen Ganglien; ebenso erregt ein motorisches Axon den Muskel.</translation>
    </message>
    <message>
        <extracomment>synapse.glycine</extracomment>
        <source>Each spike opens chloride channels of the target for some four milliseconds.</source>
        <translation>Jeder Spike öffnet für etwa vier Millisekunden Chloridkanäle des Ziels.</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_a</extracomment>
        <source>Each spike opens chloride channels of the target: its membrane is held near -80 mV.</source>
        <translation>Jeder Spike öffnet Chloridkanäle des Ziels: Seine Membran wird nahe -80 mV gehalten.</translation>
    </message>
    <message>
        <extracomment>synapse.nmda</extracomment>
        <source>Each spike opens the NMDA receptors of the target for some 50 ms; near rest magnesium blocks most of the current.</source>
        <translation>Jeder Spike öffnet für rund 50 ms die NMDA-Rezeptoren des Ziels; nahe der Ruhe blockiert Magnesium den größten Teil des Stroms.</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Earlier sweeps that stay visible, fading</source>
        <translation>Frühere Durchläufe, die verblassend sichtbar bleiben</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Eight firing patterns of cortical neurons from one pair of equations. The adaptation w has two sources: b is fatigue after each spike, a follows the membrane below threshold; a negative a makes the cell hesitate.</source>
        <translation>Acht Feuermuster von Neuronen der Hirnrinde aus einem Paar von Gleichungen. Die Adaptation w hat zwei Quellen: b ist die Ermüdung nach jedem Spike, a folgt der Membran unterhalb der Schwelle; ein negatives a lässt die Zelle zögern.</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>Electrode</source>
        <translation>Elektrode</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>Eleven nodes between stretches of myelin: the spike jumps, until the myelin is lost</source>
        <translation>Elf Schnürringe zwischen Abschnitten von Myelin: Der Spike springt, bis das Myelin verloren geht</translation>
    </message>
    <message>
        <extracomment>channel.k_cs</extracomment>
        <source>Ends the spike.</source>
        <translation>Beendet den Spike.</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>Ephaptic coupling</source>
        <translation>Ephaptische Kopplung</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Equations and numbers are those of 1952 in the modern sign convention, measured with a voltage clamp and since confirmed to the level of single channels. The model predicted spike shape, threshold, refractory period and conduction velocity.</source>
        <translation>Gleichungen und Zahlen sind die von 1952 in heutiger Vorzeichenkonvention, mit der Spannungsklemme gemessen und seither bis zum einzelnen Kanal bestätigt. Das Modell sagte Spikeform, Schwelle, Refraktärzeit und Leitungsgeschwindigkeit voraus.</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>Every cell here carries both receptors; in the striatum most cells carry one. Affinities are disputed, and binding is slow (seconds to minutes). Its role as a teacher of synapses (reward) is not modelled here.</source>
        <translation>Jede Zelle trägt hier beide Rezeptoren; im Striatum tragen die meisten Zellen einen. Die Affinitäten sind umstritten, und die Bindung ist langsam (Sekunden bis Minuten). Seine Rolle als Lehrer der Synapsen (Belohnung) ist hier nicht modelliert.</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>Every piece of membrane excites the next: 2.7 m/s at 10 µm. Four times the diameter makes it twice as fast, myelin many times. Lay two of them side by side with an ephaptic coupling to see what shielding is for.</source>
        <translation>Jedes Stück Membran erregt das nächste: 2.7 m/s bei 10 µm. Der vierfache Durchmesser macht es doppelt so schnell, Myelin um ein Vielfaches. Zwei davon mit ephaptischer Kopplung nebeneinander legen, um zu sehen, wozu Abschirmung da ist.</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>Every spike opens it a little, and it closes slowly: the cell fires ever slower (spike-frequency adaptation). Acetylcholine closes it and the cell wakes up.</source>
        <translation>Jeder Spike öffnet ihn ein wenig, und er schließt langsam: Die Zelle feuert immer langsamer (Adaptation der Spikefrequenz). Acetylcholin schließt ihn, und die Zelle wacht auf.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Excitable</source>
        <translation>Erregbar</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>Excitation by closing something: potassium that no longer leaves depolarises the cell and raises its resistance.</source>
        <translation>Erregung durch Schließen: Kalium, das nicht mehr ausströmt, depolarisiert die Zelle und erhöht ihren Widerstand.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Excitatory cell of the cortex: the M-current makes it tire</source>
        <translation>Erregende Zelle der Rinde: Der M-Strom lässt sie ermüden</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Excitatory cell whose L-type calcium current makes bursts</source>
        <translation>Erregende Zelle, deren L-Typ-Kalziumstrom Bursts macht</translation>
    </message>
    <message>
        <extracomment>receptor.current_e</extracomment>
        <source>Excitatory current</source>
        <translation>Erregender Strom</translation>
    </message>
    <message>
        <extracomment>synapse.current_e</extracomment>
        <source>Excitatory current synapse</source>
        <translation>Erregende Stromsynapse</translation>
    </message>
    <message>
        <extracomment>synapse.exponential</extracomment>
        <source>Excites or inhibits by the reversal potential of the receptor. The axon is one speed for its whole length: no branches, no failures.</source>
        <translation>Erregt oder hemmt je nach Umkehrpotenzial des Rezeptors. Das Axon hat auf ganzer Länge eine Geschwindigkeit: keine Verzweigungen, keine Ausfälle.</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Exponent of opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Exponent of recovery in light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Exponential integrate-and-fire</source>
        <translation>Exponentielles Integrate-and-Fire</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>Exponential receptor</source>
        <translation>Exponentieller Rezeptor</translation>
    </message>
    <message>
        <extracomment>synapse.exponential</extracomment>
        <source>Exponential synapse</source>
        <translation>Exponentielle Synapse</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>FHN phase plane nullcline Hopf excitable relaxation oscillator van der Pol</source>
        <translation>FHN Phasenebene Nullkline Hopf erregbar Relaxationsschwingung van der Pol</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>FS fast spiking interneuron basket gamma hippocampus parvalbumin inhibitory biophysical</source>
        <translation>FS schnell feuernd Interneuron Korbzelle Gamma Hippocampus Parvalbumin hemmend biophysikalisch</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Facilitating</source>
        <translation>Bahnend</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>Factor on the current; negative inverts it</source>
        <translation>Faktor für den Strom; negativ kehrt ihn um</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>Factor; negative inhibits</source>
        <translation>Faktor; negativ hemmt</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Far from the threshold it is a caricature; no adaptation. Potentials and resistance are a teaching choice, the mathematics has no units.</source>
        <translation>Fern der Schwelle ist es eine Karikatur; keine Adaptation. Potenziale und Widerstand sind für den Unterricht gewählt, die Mathematik hat keine Einheiten.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>Fast and steady</source>
        <translation>Schnell und gleichmäßig</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Fast bursts again and again</source>
        <translation>Schnelle Bursts, immer wieder</translation>
    </message>
    <message>
        <extracomment>channel.k_wb</extracomment>
        <source>Fast delayed rectifier: repolarises quickly and shuts quickly</source>
        <translation>Schneller verzögerter Gleichrichter: repolarisiert rasch und schließt rasch</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Fast excitation</source>
        <translation>Schnelle Erregung</translation>
    </message>
    <message>
        <extracomment>synapse.nicotinic</extracomment>
        <source>Fast excitation by acetylcholine</source>
        <translation>Schnelle Erregung durch Acetylcholin</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Fast excitation by acetylcholine, from a synapse or in the bath</source>
        <translation>Schnelle Erregung durch Acetylcholin, aus einer Synapse oder im Bad</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Fast excitation by glutamate</source>
        <translation>Schnelle Erregung durch Glutamat</translation>
    </message>
    <message>
        <extracomment>target.AMPA</extracomment>
        <source>Fast excitatory glutamate receptors</source>
        <translation>Schnelle erregende Glutamatrezeptoren</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_a</extracomment>
        <source>Fast inhibition</source>
        <translation>Schnelle Hemmung</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>Fast inhibition by GABA</source>
        <translation>Schnelle Hemmung durch GABA</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Fast inhibition in brain stem and spinal cord</source>
        <translation>Schnelle Hemmung in Hirnstamm und Rückenmark</translation>
    </message>
    <message>
        <extracomment>synapse.glycine</extracomment>
        <source>Fast inhibition of brain stem and spinal cord</source>
        <translation>Schnelle Hemmung in Hirnstamm und Rückenmark</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>Fast sodium and delayed-rectifier potassium current that share one gate</source>
        <translation>Schneller Natriumstrom und verzögert gleichrichtender Kaliumstrom mit einem gemeinsamen Tor</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Fast spiking (FS)</source>
        <translation>Schnell feuernd (FS)</translation>
    </message>
    <message>
        <extracomment>target.Nav</extracomment>
        <source>Fast voltage-gated sodium channels: the upstroke of the spike</source>
        <translation>Schnelle spannungsgesteuerte Natriumkanäle: der Aufstrich des Spikes</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>Fast-spiking (Wang-Buzsáki)</source>
        <translation>Schnell feuernd (Wang-Buzsáki)</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Faster channels: shorter spikes, about 189 Hz at 100 pA</source>
        <translation>Schnellere Kanäle: kürzere Spikes, etwa 189 Hz bei 100 pA</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Fatigue: by how much a spike raises u</source>
        <translation>Ermüdung: um wie viel ein Spike u erhöht</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Fatigue: by how much each spike raises w</source>
        <translation>Ermüdung: um wie viel jeder Spike w erhöht</translation>
    </message>
    <message>
        <extracomment>stimulus.slider</extracomment>
        <source>Feel how a network answers while you move its input.</source>
        <translation>Spüren, wie ein Netz antwortet, während man seinen Eingang verändert.</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>Finds the threshold and the change of firing rate with current in a single sweep.</source>
        <translation>Findet die Schwelle und die Änderung der Feuerrate mit dem Strom in einem einzigen Durchlauf.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Fires at about 63 Hz when given 100 pA</source>
        <translation>Feuert mit etwa 63 Hz bei 100 pA</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>Fires at once and never slowly, as the squid axon; the leak is moved so that the rest stays</source>
        <translation>Feuert sofort und nie langsam, wie das Riesenaxon; das Leck ist verschoben, sodass die Ruhe bleibt</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Fires between 66 and 284 pA, about 25 times a second; beyond, it is blocked</source>
        <translation>Feuert zwischen 66 und 284 pA, etwa 25-mal in der Sekunde; darüber ist es blockiert</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Fires from 25 pA on; the rate grows with the root of the excess</source>
        <translation>Feuert ab 25 pA; die Rate wächst mit der Wurzel des Überschusses</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Fires when inhibited</source>
        <translation>Feuert bei Hemmung</translation>
    </message>
    <message>
        <extracomment>meter.rate</extracomment>
        <source>Firing rate</source>
        <translation>Feuerrate</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>Firing rates are counted from every spike.</source>
        <translation>Feuerraten werden aus allen Spikes gezählt.</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>Fitted to voltage-clamp data of crustacean axons; found in most neurons since (Kv4, Kv1.4).</source>
        <translation>An Messungen mit der Spannungsklemme an Krebsaxonen angepasst; seither in den meisten Neuronen gefunden (Kv4, Kv1.4).</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>Fitted to voltage-clamp data of crustacean walking-leg axons; the sodium and potassium rates are the squid's, shifted.</source>
        <translation>An Messungen mit der Spannungsklemme an Beinaxonen von Krebsen angepasst; die Raten für Natrium und Kalium sind die des Tintenfischs, verschoben.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>FitzHugh-Nagumo</source>
        <translation>FitzHugh-Nagumo</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>Follows how a cell answers repeated short shocks: one spike each, or fewer when they come too fast.</source>
        <translation>Zeigt, wie eine Zelle wiederholten kurzen Reizen folgt: je ein Spike, oder weniger, wenn sie zu schnell kommen.</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>Follows its rectified input with a time constant, like a firing rate</source>
        <translation>Folgt ihrem gleichgerichteten Eingang mit einer Zeitkonstanten, wie eine Feuerrate</translation>
    </message>
    <message>
        <extracomment>target.Nav</extracomment>
        <source>Found at the axon's initial segment, its nodes, the soma and near dendrites of nearly all neurons.</source>
        <translation>Zu finden am Initialsegment des Axons, an seinen Schnürringen, am Soma und an nahen Dendriten fast aller Neuronen.</translation>
    </message>
    <message>
        <extracomment>target.Kv_delayed</extracomment>
        <source>Found in all neurons; the fast kind Kv3 lets interneurons fire at high rates.</source>
        <translation>In allen Neuronen zu finden; die schnelle Art Kv3 lässt Interneuronen mit hohen Raten feuern.</translation>
    </message>
    <message>
        <extracomment>target.D1</extracomment>
        <source>Found on cells of the striatum's direct pathway and in prefrontal cortex.</source>
        <translation>Zu finden an Zellen des direkten Wegs des Striatums und in der präfrontalen Rinde.</translation>
    </message>
    <message>
        <extracomment>target.D2</extracomment>
        <source>Found on cells of the striatum's indirect pathway, and on dopamine neurons themselves.</source>
        <translation>Zu finden an Zellen des indirekten Wegs des Striatums und an Dopaminneuronen selbst.</translation>
    </message>
    <message>
        <extracomment>target.mAChR_M1</extracomment>
        <source>Found on pyramidal cells of cortex and hippocampus.</source>
        <translation>Zu finden an Pyramidenzellen von Rinde und Hippocampus.</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Four G-proteins must meet to open one potassium channel, so a single spike does next to nothing and a burst inhibits for hundreds of milliseconds.</source>
        <translation>Vier G-Proteine müssen sich treffen, um einen Kaliumkanal zu öffnen, deshalb bewirkt ein einzelner Spike fast nichts, und ein Burst hemmt Hunderte von Millisekunden.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>Four spikes in 0.4 s at 100 pA, the first two in a burst</source>
        <translation>Vier Spikes in 0.4 s bei 100 pA, die ersten zwei als Burst</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>Fraction of channels that D2 receptors hold open; dopamine raises it</source>
        <translation>Anteil der Kanäle, die D2-Rezeptoren offen halten; Dopamin erhöht ihn</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>Fraction of receptors that the bath holds occupied</source>
        <translation>Anteil der Rezeptoren, die das Bad besetzt hält</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Fraction of receptors that the bath holds open; acetylcholine raises it</source>
        <translation>Anteil der Rezeptoren, die das Bad offen hält; Acetylcholin erhöht ihn</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Fraction of sodium channels left by a blocker; at 0.2 or less the cell cannot spike</source>
        <translation>Anteil der Natriumkanäle, den ein Blocker übrig lässt; bei 0.2 oder weniger kann die Zelle nicht feuern</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>From 35 to 40 pA both rest and firing are stable: at 38 pA, 60 pA more for 50 ms switch firing on</source>
        <translation>Von 35 bis 40 pA sind Ruhe und Feuern beide stabil: Bei 38 pA schalten 60 pA mehr für 50 ms das Feuern ein</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>From 40 pA on, as slowly as you like: a saddle-node on a circle</source>
        <translation>Ab 40 pA, beliebig langsam: ein Sattel-Knoten auf einem Kreis</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>From one pulse to the next</source>
        <translation>Von einem Puls zum nächsten</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>From rest 100 pA give a burst of two; after 400 ms of -100 pA the release gives six spikes</source>
        <translation>Aus der Ruhe ergeben 100 pA einen Burst von zwei Spikes; nach 400 ms mit -100 pA bringt das Loslassen sechs</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>G-protein at which half of the channels are open</source>
        <translation>G-Protein, bei dem die Hälfte der Kanäle offen ist</translation>
    </message>
    <message>
        <extracomment>target.mAChR_M1</extracomment>
        <source>G-protein coupled: close the M-current, depolarise, end adaptation</source>
        <translation>G-Protein-gekoppelt: schließen den M-Strom, depolarisieren, beenden Adaptation</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>GABA antagonist epilepsy convulsant</source>
        <translation>GABA Antagonist Epilepsie Krampfgift</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>GABA inhibitory chloride IPSP</source>
        <translation>GABA hemmend Chlorid IPSP</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_a</extracomment>
        <source>GABA inhibitory chloride chemical</source>
        <translation>GABA hemmend Chlorid chemisch</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>GABA inhibitory slow potassium G-protein GIRK baclofen metabotropic</source>
        <translation>GABA hemmend langsam Kalium G-Protein GIRK Baclofen metabotrop</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_b</extracomment>
        <source>GABA inhibitory slow potassium chemical</source>
        <translation>GABA hemmend langsam Kalium chemisch</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>GABA received, minus what has left: -log(free receptors)/bound</source>
        <translation>empfangenes GABA minus verschwundenes: -log(freie Rezeptoren)/bound</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>GABA-A receptor</source>
        <translation>GABA-A-Rezeptor</translation>
    </message>
    <message>
        <extracomment>target.GABA_A</extracomment>
        <source>GABA-A receptors</source>
        <translation>GABA-A-Rezeptoren</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_a</extracomment>
        <source>GABA-A synapse</source>
        <translation>GABA-A-Synapse</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>GABA-B receptor</source>
        <translation>GABA-B-Rezeptor</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_b</extracomment>
        <source>GABA-B synapse</source>
        <translation>GABA-B-Synapse</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>GIRK Kir3 D2 autoreceptor dopamine inward rectifier</source>
        <translation>GIRK Kir3 D2 Autorezeptor Dopamin Einwärtsgleichrichter</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>GIRK channel (D2 autoreceptor)</source>
        <translation>GIRK-Kanal (D2-Autorezeptor)</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Gain of a pair, relative to the weight at the start</source>
        <translation>Gewinn eines Paars, bezogen auf das Gewicht am Anfang</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Gain of a triplet post-pre-post</source>
        <translation>Gewinn eines Tripletts post-prä-post</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>Gap junction</source>
        <translation>Elektrische Synapse</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>Gate to the cortex: single spikes when awake, bursts when asleep</source>
        <translation>Tor zur Rinde: einzelne Spikes im Wachen, Bursts im Schlaf</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Gates are averaged over many channels and open independently; real channels open in linked steps.</source>
        <translation>Die Tore sind über viele Kanäle gemittelt und öffnen unabhängig; echte Kanäle öffnen in verknüpften Schritten.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Given 100 pA the intervals grow from 28 to 140 ms</source>
        <translation>Bei 100 pA wachsen die Abstände von 28 auf 140 ms</translation>
    </message>
    <message>
        <extracomment>wire.input</extracomment>
        <source>Gives a unit the same stimulus as a cell, for comparison.</source>
        <translation>Gibt einer Einheit denselben Reiz wie einer Zelle, zum Vergleich.</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>Glia or fluid between the two: with it on, neither feels the other</source>
        <translation>Glia oder Flüssigkeit zwischen beiden: Mit ihr spürt keines das andere</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Glutamate never varies here. For synapses, use the NMDA receptor, whose magnesium block was measured by Jahr and Stevens.</source>
        <translation>Das Glutamat ändert sich hier nie. Für Synapsen den NMDA-Rezeptor verwenden, dessen Magnesiumblock von Jahr und Stevens gemessen wurde.</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Glutamate that is always there, through NMDA receptors with their magnesium block</source>
        <translation>Glutamat, das immer da ist, durch NMDA-Rezeptoren mit ihrem Magnesiumblock</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Glycine receptor</source>
        <translation>Glycinrezeptor</translation>
    </message>
    <message>
        <extracomment>target.NMDA</extracomment>
        <source>Glycine site; subunits; the calcium itself.</source>
        <translation>Glycinstelle; Untereinheiten; das Kalzium selbst.</translation>
    </message>
    <message>
        <extracomment>synapse.glycine</extracomment>
        <source>Glycine synapse</source>
        <translation>Glycin-Synapse</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>Goldman-Hodgkin-Katz flux: because calcium is ten thousand times rarer inside, the current is not proportional to the driving force.</source>
        <translation>Goldman-Hodgkin-Katz-Fluss: Weil Kalzium innen zehntausendmal seltener ist, ist der Strom nicht proportional zur treibenden Kraft.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Gradual onset (class 1)</source>
        <translation>Allmählicher Beginn (Klasse 1)</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Gradual onset (type I)</source>
        <translation>Allmählicher Beginn (Typ I)</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>HH squid axon sodium potassium biophysical conductance</source>
        <translation>HH Tintenfisch Axon Natrium Kalium biophysikalisch Leitfähigkeit</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>HR bursting chaos slow fast snail square-wave</source>
        <translation>HR Bursts Chaos langsam schnell Schnecke</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>Half of its effect at 27 nM (α1 receptors); the decay of the inhibitory current grows by up to a half.</source>
        <translation>Halbe Wirkung bei 27 nM (α1-Rezeptoren); der Abfall des hemmenden Stroms wird um bis zur Hälfte länger.</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>Half of the sensitive nicotinic receptors open at 1.7 µM. Muscarinic M1 receptors close the M-current, down to a fifth of it, which ends adaptation.</source>
        <translation>Die Hälfte der empfindlichen nikotinischen Rezeptoren öffnet bei 1.7 µM. Muskarinische M1-Rezeptoren schließen den M-Strom bis auf ein Fünftel, was die Adaptation beendet.</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>Half of the swing; negative hyperpolarises</source>
        <translation>Hälfte der Schwingungsweite; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Hard bounds and no dependence on the weight; nothing of potential, calcium or modulators. The measurements used few inputs of one place.</source>
        <translation>Harte Grenzen und keine Abhängigkeit vom Gewicht; nichts von Potenzial, Kalzium oder Modulatoren. Die Messungen verwendeten wenige Eingänge an einer Stelle.</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>Has no voltage dependence.</source>
        <translation>Hat keine Spannungsabhängigkeit.</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>Heat map</source>
        <translation>Wärmebild</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Heeds only sudden change</source>
        <translation>Beachtet nur plötzliche Änderung</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Height of the parabola at 0 mV; a steady current is part of it</source>
        <translation>Höhe der Parabel bei 0 mV; ein Gleichstrom ist darin enthalten</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>Helps GABA: inhibition lasts longer</source>
        <translation>Hilft GABA: Hemmung dauert länger</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Hesitates, then bursts. Published at 110 pA; C, g_L, a and b are divided by 1.1, so that 100 pA gives the identical voltage.</source>
        <translation>Zögert, dann Bursts. Veröffentlicht bei 110 pA; C, g_L, a und b sind durch 1.1 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Hesitates, then fires ever faster. Published at 300 pA; C, g_L, a and b are divided by 3, so that 100 pA gives the identical voltage.</source>
        <translation>Zögert, feuert dann immer schneller. Veröffentlicht bei 300 pA; C, g_L, a und b sind durch 3 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>High-threshold calcium current: a spike opens it, its inward current outlasts the spike, and the next spike follows at once.</source>
        <translation>Kalziumstrom mit hoher Schwelle: Ein Spike öffnet ihn, sein Einwärtsstrom überdauert den Spike, und der nächste folgt sofort.</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Highest rate at which light brings it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Highest rate at which light opens the channel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Hindmarsh-Rose</source>
        <translation>Hindmarsh-Rose</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Hippocampal culture</source>
        <translation>Kultur aus dem Hippocampus</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Hodgkin-Huxley</source>
        <translation>Hodgkin-Huxley</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>Holds a cell at a potential and shows the current that this takes</source>
        <translation>Hält eine Zelle auf einem Potenzial und zeigt den Strom, den das braucht</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>How a slow variable that spikes push up and silence lets down turns a train of spikes into bursts.</source>
        <translation>Wie eine langsame Variable, die von Spikes erhöht und von Stille gesenkt wird, aus einer Folge von Spikes Bursts macht.</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>How a spike is made: sodium channels open and feed themselves, then inactivate, while potassium channels open and repolarise. Refractoriness, rebound after inhibition, a firing rate that jumps from silence to 50 Hz, block by strong currents and by warmth, and what TTX and TEA do. Between 63 and 98 pA rest and firing are both stable: a cell that was silenced gently stays silent until something kicks it.</source>
        <translation>Wie ein Spike entsteht: Natriumkanäle öffnen, verstärken sich selbst und inaktivieren dann, während Kaliumkanäle öffnen und repolarisieren. Refraktärzeit, Rebound nach Hemmung, eine Feuerrate, die von Stille auf 50 Hz springt, Block durch starke Ströme und durch Wärme, und was TTX und TEA bewirken. Zwischen 63 und 98 pA sind Ruhe und Feuern beide stabil: Eine Zelle, die sanft zum Schweigen gebracht wurde, schweigt, bis etwas sie anstößt.</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>How far beyond the level the trace has to go back before it may trigger again</source>
        <translation>Wie weit die Kurve hinter den Pegel zurückgehen muss, bevor sie wieder triggern darf</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>How far the synapses of a population differ at the start: uniform within this share of w_0</source>
        <translation>Wie weit sich die Synapsen einer Population am Anfang unterscheiden: gleichverteilt innerhalb dieses Anteils von w_0</translation>
    </message>
    <message>
        <extracomment>meter.rate</extracomment>
        <source>How fast each cell fires.</source>
        <translation>Wie schnell jede Zelle feuert.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>How gains shrink near the greatest weight: 0 not at all, 1 in proportion</source>
        <translation>Wie Gewinne nahe dem größten Gewicht schrumpfen: 0 gar nicht, 1 proportional</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>How long a fluctuation lasts</source>
        <translation>Wie lange eine Schwankung anhält</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>How long after the target's spike an input still counts as too late</source>
        <translation>Wie lange nach dem Spike des Ziels ein Eingang noch als zu spät zählt</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>How long before the target's spike an input still counts</source>
        <translation>Wie lange vor dem Spike des Ziels ein Eingang noch zählt</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>How long it takes</source>
        <translation>Wie lange er dauert</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>How losses shrink near zero: 0 not at all, 1 in proportion</source>
        <translation>Wie Verluste nahe null schrumpfen: 0 gar nicht, 1 proportional</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>How many channels there are is a teaching choice. They do not rectify here, and they open at once instead of within a second.</source>
        <translation>Wie viele Kanäle es sind, ist für den Unterricht gewählt. Sie gleichrichten hier nicht und öffnen sofort statt binnen einer Sekunde.</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>How many times faster the gates get with 10 °C more</source>
        <translation>Wievielmal schneller die Tore bei 10 °C mehr werden</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>How one more channel changes what a cell can say: with the A-current the firing rate starts from zero (type I), without it the rate jumps (type II).</source>
        <translation>Wie ein weiterer Kanal verändert, was eine Zelle sagen kann: Mit dem A-Strom beginnt die Feuerrate bei null (Typ I), ohne ihn springt sie (Typ II).</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>How strongly the recovery u follows the membrane below threshold</source>
        <translation>Wie stark die Erholung u der Membran unterhalb der Schwelle folgt</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>How strongly the slow variable follows the membrane</source>
        <translation>Wie stark die langsame Variable der Membran folgt</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>How tight the space is: share of an axon's current that flows back through its neighbour; 0 with much fluid, near 0.5 with hardly any</source>
        <translation>Wie eng der Spalt ist: Anteil des Stroms eines Axons, der durch seinen Nachbarn zurückfließt; 0 bei viel Flüssigkeit, nahe 0.5 bei fast keiner</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Hump after the spike</source>
        <translation>Buckel nach dem Spike</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>Hyperpolarisation readies it, depolarisation opens it for some milliseconds, then it inactivates: it holds the cell back between spikes. That is why the firing rate can start from zero.</source>
        <translation>Hyperpolarisation macht ihn bereit, Depolarisation öffnet ihn für einige Millisekunden, dann inaktiviert er: Er hält die Zelle zwischen den Spikes zurück. Deshalb kann die Feuerrate bei null beginnen.</translation>
    </message>
    <message>
        <extracomment>synapse.nmda</extracomment>
        <source>In nature most excitatory synapses carry AMPA and NMDA receptors together: draw both wires.</source>
        <translation>In der Natur tragen die meisten erregenden Synapsen AMPA- und NMDA-Rezeptoren zugleich: beide Leitungen ziehen.</translation>
    </message>
    <message>
        <extracomment>synapse.glycine</extracomment>
        <source>In nature the same terminal often releases GABA too. Give the target the glycine receptor first.</source>
        <translation>In der Natur setzt dieselbe Endigung oft auch GABA frei. Dem Ziel zuerst den Glycinrezeptor geben.</translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>In the brain light falls off within a millimetre; the factor stands for that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>In tissue an enzyme destroys it within a millisecond; a bath needs an inhibitor of that enzyme. Presynaptic inhibition by M2 receptors, desensitisation and the delay of seconds of the muscarinic pathway are left out.</source>
        <translation>Im Gewebe zerstört es ein Enzym innerhalb einer Millisekunde; ein Bad braucht einen Hemmstoff dieses Enzyms. Präsynaptische Hemmung durch M2-Rezeptoren, Desensitisierung und die Sekunden Verzug des muskarinischen Wegs fehlen.</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>Inactivation of sodium is taken to be 1 - n, a common shortcut. The channels are lumped as in the model; no temperature factor.</source>
        <translation>Die Inaktivierung von Natrium wird als 1 - n angenommen, eine übliche Abkürzung. Die Kanäle sind zusammengefasst wie im Modell; kein Temperaturfaktor.</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_a</extracomment>
        <source>Inhibition by conductance, strong even when the membrane barely moves (shunting).</source>
        <translation>Hemmung durch Leitfähigkeit, stark auch dann, wenn sich die Membran kaum bewegt (Kurzschlusshemmung).</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>Inhibitory cell of the cortex: no M-current, no fatigue</source>
        <translation>Hemmende Zelle der Rinde: kein M-Strom, keine Ermüdung</translation>
    </message>
    <message>
        <extracomment>receptor.current_i</extracomment>
        <source>Inhibitory current</source>
        <translation>Hemmender Strom</translation>
    </message>
    <message>
        <extracomment>synapse.current_i</extracomment>
        <source>Inhibitory current synapse</source>
        <translation>Hemmende Stromsynapse</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Inhibitory interneuron: fast, without fatigue</source>
        <translation>Hemmendes Interneuron: schnell, ohne Ermüdung</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Inhibitory interneuron: low threshold, slows down</source>
        <translation>Hemmendes Interneuron: niedrige Schwelle, wird langsamer</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>Inhibitory potentials last up to half as long again. Where no GABA is released it does nothing, and more of it does not help: a ceiling that makes it safer than barbiturates.</source>
        <translation>Hemmende Potenziale dauern bis zur Hälfte länger. Wo kein GABA freigesetzt wird, bewirkt es nichts, und mehr davon hilft nicht: eine Obergrenze, die es sicherer macht als Barbiturate.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Initial burst</source>
        <translation>Burst am Anfang</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>Injects a current into a cell</source>
        <translation>Injiziert einen Strom in eine Zelle</translation>
    </message>
    <message>
        <extracomment>wire.input</extracomment>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>Input as irregular as that of a neuron in the cortex: intervals are exponentially distributed, their coefficient of variation is 1.</source>
        <translation>Ein Eingang, so unregelmäßig wie der eines Rindenneurons: Die Abstände sind exponentiell verteilt, ihr Variationskoeffizient ist 1.</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Input resistance at rest</source>
        <translation>Eingangswiderstand in Ruhe</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Input resistance: 100 MOhm turn 100 pA into 10 mV</source>
        <translation>Eingangswiderstand: 100 MOhm machen aus 100 pA 10 mV</translation>
    </message>
    <message>
        <extracomment>receptor.kick</extracomment>
        <source>Instant jump</source>
        <translation>Sofortiger Sprung</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>Integrate-and-fire cells have no spike shape, so they pass on less than real cells do. Not rectifying.</source>
        <translation>Integrate-and-Fire-Zellen haben keine Spikeform, geben also weniger weiter als echte Zellen. Nicht gleichrichtend.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Integrate-and-fire with a sharp spike onset and fatigue: eight firing patterns</source>
        <translation>Integrate-and-Fire mit scharfem Spike-Beginn und Ermüdung: acht Feuermuster</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Integrate-and-fire with an upstroke that feeds itself, as sodium channels do</source>
        <translation>Integrate-and-Fire mit einem Aufstrich, der sich selbst verstärkt, wie es Natriumkanäle tun</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Integrator</source>
        <translation>Integrator</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>Interneuron, fast spiking</source>
        <translation>Interneuron, schnell feuernd</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Intrinsically bursting (IB)</source>
        <translation>Intrinsische Bursts (IB)</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Irradiance at which half of the highest rates is reached (5e17 photons/mm²/s)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Irregular spiking</source>
        <translation>Unregelmäßiges Feuern</translation>
    </message>
    <message>
        <extracomment>unit.softplus</extracomment>
        <source>It has no ceiling either. A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does.</source>
        <translation>Auch sie hat keine Obergrenze. Eine künstliche Einheit hat keine eigene Zeit: Sie antwortet in jedem Simulationsschritt neu. Sie hat keine Membran, keine Spikes, keine Refraktärzeit, keine Chemie, und eine Zahl mit Vorzeichen kann einen Nachbarn erregen und einen anderen hemmen, was ein echtes Neuron selten tut.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>It has no channels, conductances or concentrations; v above threshold is not the shape of a spike, and u is no current that one could measure. The input of the paper has no unit: here 100 pA stand for its I = 10 (C = 10 pF is a teaching choice). The paper's figures were made with coarse steps of 0.2 to 0.5 ms; this program steps finely, and counts of spikes can differ by a few from the figures. What blockers do is a translation, marked below.</source>
        <translation>Es hat keine Kanäle, Leitfähigkeiten oder Konzentrationen; v oberhalb der Schwelle ist nicht die Form eines Spikes, und u ist kein Strom, den man messen könnte. Der Eingang der Veröffentlichung hat keine Einheit: Hier stehen 100 pA für deren I = 10 (C = 10 pF ist für den Unterricht gewählt). Die veröffentlichten Abbildungen entstanden mit groben Schritten von 0.2 bis 0.5 ms; dieses Programm rechnet feiner, und Spikezahlen können um einige von den Abbildungen abweichen. Was Blocker bewirken, ist eine Übersetzung, die unten gekennzeichnet ist.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>It has no channels: the spike is a rule, not an event with a shape, so nothing is drawn above the threshold. No adaptation, no bursts, no rebound, no threshold that depends on history. What a channel blocker does to it is a translation, marked below. The input resistance of 250 MOhm and the time constant of 10 ms are a teaching choice (a small cell that 100 pA makes fire).</source>
        <translation>Es hat keine Kanäle: Der Spike ist eine Regel, kein Vorgang mit einer Form, deshalb wird oberhalb der Schwelle nichts gezeichnet. Keine Adaptation, keine Bursts, kein Rebound, keine Schwelle, die von der Vorgeschichte abhängt. Was ein Kanalblocker bewirkt, ist eine Übersetzung, die unten gekennzeichnet ist. Der Eingangswiderstand von 250 MOhm und die Zeitkonstante von 10 ms sind für den Unterricht gewählt (eine kleine Zelle, die bei 100 pA feuert).</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>It is what the theory of networks of integrate-and-fire cells assumes, so results can be compared with its formulas.</source>
        <translation>Das ist die Annahme der Theorie von Netzen aus Integrate-and-Fire-Zellen, Ergebnisse lassen sich also mit ihren Formeln vergleichen.</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>It turns on below the threshold and hardly turns off: it pushes a silent cell over the threshold, and its slow inactivation ends the burst.</source>
        <translation>Er schaltet sich unter der Schwelle ein und kaum aus: Er hebt eine stille Zelle über die Schwelle, und seine langsame Inaktivierung beendet den Burst.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>It was distilled from the Hodgkin-Huxley equations, and its predictions hold for them.</source>
        <translation>Es wurde aus den Hodgkin-Huxley-Gleichungen destilliert, und seine Voraussagen gelten für sie.</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>Its calcium current, which triggers learning, is not modelled; nor glycine, desensitisation and the two time constants of the decay.</source>
        <translation>Sein Kalziumstrom, der Lernen auslöst, ist nicht modelliert; auch nicht Glycin, Desensitisierung und die zwei Zeitkonstanten des Abfalls.</translation>
    </message>
    <message>
        <extracomment>unit.sigmoid</extracomment>
        <source>Its curve resembles how the firing probability of a noisy neuron grows with its input.</source>
        <translation>Ihre Kurve ähnelt der, mit der die Feuerwahrscheinlichkeit eines verrauschten Neurons mit seinem Eingang wächst.</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>Its decay is that of most fast receptors.</source>
        <translation>Ihr Abfall ist der der meisten schnellen Rezeptoren.</translation>
    </message>
    <message>
        <extracomment>target.mAChR_M1</extracomment>
        <source>Its pathway takes seconds; here it acts at once.</source>
        <translation>Sein Weg braucht Sekunden; hier wirkt er sofort.</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>Its spike runs at 22 m/s. Real fibres of 10 µm reach 60: that is what a wire with myelin takes, by the rule measured in the cat (Hursh 1939, 6 m/s per µm). Part of the difference is the leak and the capacitance of the myelin: were it a perfect insulator, this axon would run at 35 m/s. It is a passive membrane of one value, without the channels under its edge and the space beneath it (McIntyre et al. 2002). Use a step of 0.005 ms or less: a node works in microseconds. A spike is counted at the last node.</source>
        <translation>Sein Spike läuft mit 22 m/s. Echte Fasern von 10 µm erreichen 60: Das braucht eine Leitung mit Myelin nach der an der Katze gemessenen Regel (Hursh 1939, 6 m/s je µm). Ein Teil des Unterschieds sind Leck und Kapazität des Myelins: Wäre es ein vollkommener Isolator, liefe der Spike mit 35 m/s. Es ist eine passive Membran mit einem Wert, ohne die Kanäle unter ihrem Rand und den Spalt darunter (McIntyre et al. 2002). Einen Schritt von 0.005 ms oder weniger verwenden: Ein Schnürring arbeitet in Mikrosekunden. Ein Spike wird am letzten Schnürring gezählt.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Izhikevich</source>
        <translation>Izhikevich</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Izhikevich simple model RS IB CH FS LTS TC RZ bursting chattering</source>
        <translation>Izhikevich einfaches Modell RS IB CH FS LTS TC RZ Bursts</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>Joins two cells electrically, both ways</source>
        <translation>Verbindet zwei Zellen elektrisch, in beide Richtungen</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>Jump of the potential; below 0 it inhibits</source>
        <translation>Sprung des Potenzials; unter 0 hemmt er</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>Jump synapse</source>
        <translation>Sprungsynapse</translation>
    </message>
    <message>
        <extracomment>channel.k_wb</extracomment>
        <source>K potassium Kv3 TEA fast spiking basket</source>
        <translation>K Kalium Kv3 TEA schnell feuernd Korbzelle</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>K potassium TEA delayed rectifier</source>
        <translation>K Kalium TEA verzögerter Gleichrichter</translation>
    </message>
    <message>
        <extracomment>channel.k_tm</extracomment>
        <source>K potassium TEA delayed rectifier cortex</source>
        <translation>K Kalium TEA verzögerter Gleichrichter Rinde Kortex</translation>
    </message>
    <message>
        <extracomment>channel.k_cs</extracomment>
        <source>K potassium TEA delayed rectifier crab crustacean</source>
        <translation>K Kalium TEA verzögerter Gleichrichter Krabbe Krebs</translation>
    </message>
    <message>
        <extracomment>channel.k_da</extracomment>
        <source>K potassium TEA delayed rectifier dopamine midbrain</source>
        <translation>K Kalium TEA verzögerter Gleichrichter Dopamin Mittelhirn</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>K potassium barnacle muscle</source>
        <translation>K Kalium Seepocke Muskel</translation>
    </message>
    <message>
        <extracomment>target.Kv_delayed</extracomment>
        <source>Kinds Kv2 and Kv3, of different sensitivity to TEA, are one here.</source>
        <translation>Die Arten Kv2 und Kv3, verschieden empfindlich für TEA, sind hier eine.</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Kinetics and reversal potential as measured; the current is the conductance times the driving force, so the effect shrinks near 0 mV.</source>
        <translation>Kinetik und Umkehrpotenzial wie gemessen; der Strom ist Leitfähigkeit mal treibende Kraft, die Wirkung schrumpft also nahe 0 mV.</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>Kinetics as measured; inhibition is a conductance, so it divides as well as subtracts.</source>
        <translation>Kinetik wie gemessen; Hemmung ist eine Leitfähigkeit, sie dividiert also ebenso, wie sie subtrahiert.</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>Kinetics of Huguenard and McCormick (1992) for thalamic cells; activation is so fast that it is taken to be instantaneous.</source>
        <translation>Kinetik von Huguenard und McCormick (1992) für Zellen des Thalamus; die Aktivierung ist so schnell, dass sie als augenblicklich gilt.</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>Kinetics of Reuveni et al. (1993) as used for intrinsically bursting cortical cells.</source>
        <translation>Kinetik von Reuveni et al. (1993), wie sie für Rindenzellen mit intrinsischen Bursts verwendet wird.</translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>Kinetics of crab stomatogastric neurons; in the heart and the thalamus the same family (HCN) sets the rhythm.</source>
        <translation>Kinetik von Neuronen des stomatogastrischen Ganglions der Krabbe; in Herz und Thalamus bestimmt dieselbe Familie (HCN) den Rhythmus.</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>Kinetics of the cortical model of Pospischil et al. (2008).</source>
        <translation>Kinetik des Rindenmodells von Pospischil et al. (2008).</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>Kinetics of the crab's stomatogastric neurons, from voltage clamp.</source>
        <translation>Kinetik der Neuronen des stomatogastrischen Ganglions der Krabbe, aus der Spannungsklemme.</translation>
    </message>
    <message>
        <extracomment>channel.na_da</extracomment>
        <source>Kinetics of the published model of cells of the substantia nigra.</source>
        <translation>Kinetik des veröffentlichten Modells von Zellen der Substantia nigra.</translation>
    </message>
    <message>
        <extracomment>channel.k_da</extracomment>
        <source>Kinetics of the published model.</source>
        <translation>Kinetik des veröffentlichten Modells.</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>Kinetics of the published model. The low threshold is that of the CaV1.3 kind.</source>
        <translation>Kinetik des veröffentlichten Modells. Die niedrige Schwelle ist die der Art CaV1.3.</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>L- and N-type calcium currents that carry a dopamine cell from spike to spike</source>
        <translation>L- und N-Typ-Kalziumströme, die eine Dopaminzelle von Spike zu Spike tragen</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>L-type calcium channel</source>
        <translation>L-Typ-Kalziumkanal</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>L-type channels of these cells open already at -50 mV, where the cell spends most of its time: a slow push towards the next spike.</source>
        <translation>L-Typ-Kanäle dieser Zellen öffnen schon bei -50 mV, wo die Zelle die meiste Zeit verbringt: ein langsames Schieben zum nächsten Spike.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>LIF integrate and fire Lapicque</source>
        <translation>LIF Integrieren und Feuern undichter Integrator Lapicque</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>Laboratory reagent: simulation only; no handling in class.</source>
        <translation>Laborreagenz: nur in der Simulation; kein Umgang damit im Unterricht.</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>Largest time constant of inactivation: the rhythm follows it</source>
        <translation>Größte Zeitkonstante der Inaktivierung: Der Rhythmus folgt ihr</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>Largest time constant of the gate</source>
        <translation>Größte Zeitkonstante des Tors</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>Largest time constant of the potassium gate</source>
        <translation>Größte Zeitkonstante des Kaliumtors</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Late spike</source>
        <translation>Später Spike</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>Lays two axons side by side: without insulation each feels the other's current</source>
        <translation>Legt zwei Axone nebeneinander: Ohne Isolierung spürt jedes den Strom des anderen</translation>
    </message>
    <message>
        <extracomment>lead.probe</extracomment>
        <source>Lead</source>
        <translation>Messleitung</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>Leak</source>
        <translation>Leck</translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>Leak (node of Ranvier)</source>
        <translation>Leck (Ranvier-Schnürring)</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>Leak conductance per area</source>
        <translation>Leckleitfähigkeit je Fläche</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Leak conductance; C/g_L is the time constant</source>
        <translation>Leckleitfähigkeit; C/g_L ist die Zeitkonstante</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Leaky integrate-and-fire</source>
        <translation>Leaky Integrate-and-Fire</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>Leaky rate unit</source>
        <translation>Rateneinheit mit Leck</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>Length of a pulse</source>
        <translation>Dauer eines Pulses</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Let the delay follow from the length of the wire: root of the diameter without myelin, proportional to it with myelin</source>
        <translation>Die Verzögerung aus der Länge der Leitung berechnen: Wurzel des Durchmessers ohne Myelin, proportional zu ihm mit Myelin</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>Lets a biological cell talk to an artificial unit: the train of spikes is smoothed to a number, about (rate × tau).</source>
        <translation>Lässt eine biologische Zelle mit einer künstlichen Einheit reden: Die Folge von Spikes wird zu einer Zahl geglättet, etwa (Rate × tau).</translation>
    </message>
    <message>
        <extracomment>wire.clamp</extracomment>
        <source>Lets a voltage clamp dictate a cell's membrane potential</source>
        <translation>Lässt eine Spannungsklemme das Membranpotenzial einer Zelle bestimmen</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>Lets an artificial unit drive a biological cell, as if through an electrode.</source>
        <translation>Lässt eine künstliche Einheit eine biologische Zelle antreiben, wie durch eine Elektrode.</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Level to cross, in the unit of the trace</source>
        <translation>Zu kreuzender Pegel, in der Einheit der Kurve</translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>Light reaches the cell at once, and does something only where there is an opsin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>Like a neuron it sums its inputs and answers all or nothing. McCulloch and Pitts (1943) showed that networks of such units compute any logical function.</source>
        <translation>Wie ein Neuron summiert es seine Eingänge und antwortet mit allem oder nichts. McCulloch und Pitts (1943) zeigten, dass Netze solcher Einheiten jede logische Funktion berechnen.</translation>
    </message>
    <message>
        <extracomment>unit.linear</extracomment>
        <source>Linear unit</source>
        <translation>Lineare Einheit</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>Little of it calms through D2, much of it excites through D1</source>
        <translation>Wenig davon beruhigt über D2, viel davon erregt über D1</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Long bursts</source>
        <translation>Lange Bursts</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Loss of a pair</source>
        <translation>Verlust eines Paars</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Loss of a triplet pre-post-pre</source>
        <translation>Verlust eines Tripletts prä-post-prä</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>Low threshold</source>
        <translation>Niedrige Schwelle</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>Low-threshold calcium current as a flux that both concentrations drive</source>
        <translation>Kalziumstrom mit niedriger Schwelle als Fluss, den beide Konzentrationen treiben</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>Low-threshold calcium current: a burst on release from hyperpolarisation</source>
        <translation>Kalziumstrom mit niedriger Schwelle: ein Burst beim Ende einer Hyperpolarisation</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Low-threshold spiking (LTS)</source>
        <translation>Niedrige Schwelle (LTS)</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>Low-threshold spiking cell</source>
        <translation>Zelle mit niedriger Schwelle</translation>
    </message>
    <message>
        <extracomment>target.Kv_M</extracomment>
        <source>M-channels (Kv7)</source>
        <translation>M-Kanäle (Kv7)</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>M-current</source>
        <translation>M-Strom</translation>
    </message>
    <message>
        <extracomment>channel.m_current</extracomment>
        <source>M-current KCNQ Kv7 adaptation muscarinic</source>
        <translation>M-Strom KCNQ Kv7 Adaptation muskarinisch</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>M1 receptors act through a G-protein and the lipid PIP2; their effect comes and goes slowly.</source>
        <translation>M1-Rezeptoren wirken über ein G-Protein und das Lipid PIP2; ihre Wirkung kommt und geht langsam.</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Made for barnacle muscle, where calcium carries the spike; the parameters are those that Rinzel and Ermentrout chose to show the types of excitability.</source>
        <translation>Gemacht für den Muskel der Seepocke, in dem Kalzium den Spike trägt; die Parameter sind die, mit denen Rinzel und Ermentrout die Typen der Erregbarkeit zeigten.</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Made to imitate bursting cells of a snail; a favourite of mathematicians, because between its patterns lies chaos.</source>
        <translation>Gemacht, um Burst-Zellen einer Schnecke nachzuahmen; bei Mathematikern beliebt, weil zwischen seinen Mustern Chaos liegt.</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Magnesium block and conductance of the published model.</source>
        <translation>Magnesiumblock und Leitfähigkeit des veröffentlichten Modells.</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Magnesium outside the cell</source>
        <translation>Magnesium außerhalb der Zelle</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>Magnesium outside the cell, which plugs the channel at negative potentials</source>
        <translation>Magnesium außerhalb der Zelle, das den Kanal bei negativen Potenzialen verstopft</translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>Makes chosen cells fire at chosen moments, without touching any other: express an opsin in some, wire the light to all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>Makes the spike of a muscle fibre that has no sodium channels</source>
        <translation>Macht den Spike einer Muskelfaser, die keine Natriumkanäle hat</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>McCulloch Pitts perceptron step logic gate AND OR XOR</source>
        <translation>McCulloch Pitts Perzeptron Stufe Logikgatter UND ODER XOR</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>Mean current; negative hyperpolarises</source>
        <translation>Mittlerer Strom; negativ hyperpolarisiert</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>Measured in 1952; later found to be a family of potassium channels and others.</source>
        <translation>1952 gemessen; später als eine Familie von Kaliumkanälen und anderen erkannt.</translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>Measured in rabbit nodes.</source>
        <translation>An Schnürringen des Kaninchens gemessen.</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>Membrane area of a segment, from its length and diameter</source>
        <translation>Membranfläche eines Segments, aus Länge und Durchmesser</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Membrane area; 100 pA is here what 0.15 nA is to the published cell</source>
        <translation>Membranfläche; 100 pA sind hier, was der veröffentlichten Zelle 0.15 nA sind</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>Membrane area; 100 pA is here what 0.5 nA is to the published cell</source>
        <translation>Membranfläche; 100 pA sind hier, was der veröffentlichten Zelle 0.5 nA sind</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Membrane area; 100 pA is here what 0.75 nA is to the published cell</source>
        <translation>Membranfläche; 100 pA sind hier, was der veröffentlichten Zelle 0.75 nA sind</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Membrane area; 2,100 µm² make the published 21 pF</source>
        <translation>Membranfläche; 2,100 µm² ergeben die veröffentlichten 21 pF</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>Membrane area; that of the recorded cell</source>
        <translation>Membranfläche; die der gemessenen Zelle</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Membrane area; with 1,000 µm² a current of 100 pA is 10 µA/cm²</source>
        <translation>Membranfläche; bei 1,000 µm² sind 100 pA 10 µA/cm²</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>Membrane area; with 10,000 µm² a current of 100 pA is 1 µA/cm²</source>
        <translation>Membranfläche; bei 10,000 µm² sind 100 pA 1 µA/cm²</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Membrane area; with 100 µm² a current of 100 pA is 100 µA/cm²</source>
        <translation>Membranfläche; bei 100 µm² sind 100 pA 100 µA/cm²</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Membrane capacitance</source>
        <translation>Membrankapazität</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Membrane potential, currents, gates, activations: draw a lead from any node and choose the variable. With a trigger, sweeps begin where a trace crosses a level, so that what repeats stands still: auto runs on without a trigger, normal waits for one, single stops after one.</source>
        <translation>Membranpotenzial, Ströme, Tore, Aktivierungen: von einem beliebigen Knoten eine Messleitung ziehen und die Variable wählen. Mit Trigger beginnen Durchläufe, wo eine Kurve einen Pegel kreuzt, sodass stillsteht, was sich wiederholt: auto läuft auch ohne Trigger weiter, normal wartet auf einen, single hält nach einem an.</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Membrane time constant</source>
        <translation>Membranzeitkonstante</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Membrane time constant at rest</source>
        <translation>Membranzeitkonstante in Ruhe</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Membrane time constant: how long a charge is remembered</source>
        <translation>Membranzeitkonstante: wie lange eine Ladung im Gedächtnis bleibt</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Model 1 of Butera, Rinzel and Smith for cells of the pre-Bötzinger complex, without which mammals do not breathe.</source>
        <translation>Modell 1 von Butera, Rinzel und Smith für Zellen des Prä-Bötzinger-Komplexes, ohne den Säugetiere nicht atmen.</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>Model 1 of Butera, Rinzel and Smith for cells that drive breathing.</source>
        <translation>Modell 1 von Butera, Rinzel und Smith für Zellen, die die Atmung treiben.</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>Model 1 of Butera, Rinzel and Smith.</source>
        <translation>Modell 1 von Butera, Rinzel und Smith.</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Morris-Lecar</source>
        <translation>Morris-Lecar</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Most cells of the cortex fire like this: fast at first, then slower, because the slow M-current grows with every spike. Acetylcholine closes it.</source>
        <translation>Die meisten Zellen der Rinde feuern so: erst schnell, dann langsamer, weil der langsame M-Strom mit jedem Spike wächst. Acetylcholin schließt ihn.</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Most fast excitation in the brain: a few milliseconds of inward current that push the membrane towards 0 mV.</source>
        <translation>Der größte Teil der schnellen Erregung im Gehirn: einige Millisekunden Einwärtsstrom, der die Membran gegen 0 mV schiebt.</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>Most fast inhibition in the brain. It holds the membrane near -80 mV; even where it hardly moves the membrane it shunts excitation away.</source>
        <translation>Der größte Teil der schnellen Hemmung im Gehirn. Er hält die Membran nahe -80 mV; selbst wo er sie kaum bewegt, schließt er Erregung kurz.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Most that one pair adds, as a share of the greatest weight</source>
        <translation>Was ein Paar höchstens hinzufügt, als Anteil des größten Gewichts</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Most that one pair takes away; 1.05 times A_plus, so that chance pairs weaken</source>
        <translation>Was ein Paar höchstens wegnimmt; 1.05-mal A_plus, sodass zufällige Paare schwächen</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Multiplicative</source>
        <translation>Multiplikativ</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>Multiplies a number and adds it to a unit's sum</source>
        <translation>Multipliziert eine Zahl und addiert sie zur Summe einer Einheit</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>Muscarinic receptor (M1)</source>
        <translation>Muskarinischer Rezeptor (M1)</translation>
    </message>
    <message>
        <extracomment>target.mAChR_M1</extracomment>
        <source>Muscarinic receptors (M1)</source>
        <translation>Muskarinische Rezeptoren (M1)</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Muscarinic receptors close potassium channels: the rest moves up by at most 4 mV</source>
        <translation>Muskarinische Rezeptoren schließen Kaliumkanäle: Das Ruhepotenzial steigt um höchstens 4 mV</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Muscarinic receptors close the M-current, for which a stands</source>
        <translation>Muskarinische Rezeptoren schließen den M-Strom, für den a steht</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Muscarinic receptors close the M-current, for which d stands: less fatigue</source>
        <translation>Muskarinische Rezeptoren schließen den M-Strom, für den d steht: weniger Ermüdung</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>NMDA glutamate tonic bath APV magnesium</source>
        <translation>NMDA Glutamat tonisch Bad APV Magnesium</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>NMDA receptor</source>
        <translation>NMDA-Rezeptor</translation>
    </message>
    <message>
        <extracomment>target.NMDA</extracomment>
        <source>NMDA receptors</source>
        <translation>NMDA-Rezeptoren</translation>
    </message>
    <message>
        <extracomment>synapse.nmda</extracomment>
        <source>NMDA synapse</source>
        <translation>NMDA-Synapse</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>Na K sodium potassium respiration pre-Botzinger</source>
        <translation>Na K Natrium Kalium Atmung Prä-Bötzinger</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>Na sodium Ranvier myelin CRRSS</source>
        <translation>Na Natrium Ranvier Myelin CRRSS</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Na sodium TTX</source>
        <translation>Na Natrium TTX</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>Na sodium TTX cortex hippocampus</source>
        <translation>Na Natrium TTX Rinde Kortex Hippocampus</translation>
    </message>
    <message>
        <extracomment>channel.na_cs</extracomment>
        <source>Na sodium TTX crab crustacean</source>
        <translation>Na Natrium TTX Krabbe Krebs</translation>
    </message>
    <message>
        <extracomment>channel.na_da</extracomment>
        <source>Na sodium TTX dopamine midbrain</source>
        <translation>Na Natrium TTX Dopamin Mittelhirn</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>Na sodium TTX fast spiking basket</source>
        <translation>Na Natrium TTX schnell feuernd Korbzelle</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>NaP persistent sodium riluzole pacemaker respiration burst</source>
        <translation>NaP persistentes Natrium Riluzol Schrittmacher Atmung Burst</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Name of the scope panel that shows the plot; empty for the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>Nature has no constants; every sense fluctuates and adapts.</source>
        <translation>Die Natur kennt keine Konstanten; jeder Sinn schwankt und passt sich an.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Near threshold it behaves like the biophysical models: the equations are what remains of them (a normal form). The patterns resemble recordings, and it is cheap enough for very large networks.</source>
        <translation>Nahe der Schwelle verhält es sich wie die biophysikalischen Modelle: Die Gleichungen sind das, was von ihnen übrig bleibt (eine Normalform). Die Muster gleichen Messungen, und es ist billig genug für sehr große Netze.</translation>
    </message>
    <message>
        <extracomment>target.D2</extracomment>
        <source>Need little dopamine; lower excitability and AMPA currents</source>
        <translation>Brauchen wenig Dopamin; senken Erregbarkeit und AMPA-Ströme</translation>
    </message>
    <message>
        <extracomment>target.D1</extracomment>
        <source>Need much dopamine; raise excitability and NMDA currents</source>
        <translation>Brauchen viel Dopamin; erhöhen Erregbarkeit und NMDA-Ströme</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Never settles: deterministic chaos. Published at 160 pA; C, g_L, a and b are divided by 1.6, so that 100 pA gives the identical voltage.</source>
        <translation>Kommt nie zur Ruhe: deterministisches Chaos. Veröffentlicht bei 160 pA; C, g_L, a und b sind durch 1.6 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Nicotinic receptor</source>
        <translation>Nikotinischer Rezeptor</translation>
    </message>
    <message>
        <extracomment>target.nAChR_a4b2</extracomment>
        <source>Nicotinic receptors (α4β2)</source>
        <translation>Nikotinische Rezeptoren (α4β2)</translation>
    </message>
    <message>
        <extracomment>synapse.nicotinic</extracomment>
        <source>Nicotinic synapse</source>
        <translation>Nikotinische Synapse</translation>
    </message>
    <message>
        <extracomment>target.Nav</extracomment>
        <source>Nine kinds (Nav1.1 to 1.9) of different sensitivity are one here.</source>
        <translation>Neun Arten (Nav1.1 bis 1.9) verschiedener Empfindlichkeit sind hier eine.</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>No adaptation: a real touch receptor soon gets used to a steady pressure.</source>
        <translation>Keine Adaptation: Ein echter Tastrezeptor gewöhnt sich bald an gleichmäßigen Druck.</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>No channels and no units: millivolts, milliseconds and picoamperes are a convention here.</source>
        <translation>Keine Kanäle und keine Einheiten: Millivolt, Millisekunden und Pikoampere sind hier eine Übereinkunft.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>No channels and no units: millivolts, milliseconds and picoamperes are a convention here. Spikes have no fixed height; there is no sharp threshold.</source>
        <translation>Keine Kanäle und keine Einheiten: Millivolt, Millisekunden und Pikoampere sind hier eine Übereinkunft. Spikes haben keine feste Höhe; es gibt keine scharfe Schwelle.</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>No delay and no transmitter, as in nature; both directions.</source>
        <translation>Keine Verzögerung und kein Transmitter, wie in der Natur; beide Richtungen.</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>No delay, no time course, no fatigue, no chemistry. A biological synapse cannot change its sign.</source>
        <translation>Keine Verzögerung, kein Zeitverlauf, keine Ermüdung, keine Chemie. Eine biologische Synapse kann ihr Vorzeichen nicht wechseln.</translation>
    </message>
    <message>
        <extracomment>synapse.nicotinic</extracomment>
        <source>No desensitisation, and no slow muscarinic part: in ganglia the same acetylcholine also acts on those, for seconds. Fast cholinergic synapses are rare in the cortex, where most acetylcholine spreads; inject it for that.</source>
        <translation>Keine Desensitisierung und kein langsamer muskarinischer Anteil: In Ganglien wirkt dasselbe Acetylcholin sekundenlang auch auf diese. Schnelle cholinerge Synapsen sind in der Rinde selten, wo sich das meiste Acetylcholin ausbreitet; dafür injizieren.</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>No desensitisation, no saturation (weights of many spikes simply add), calcium-permeable kinds not distinguished.</source>
        <translation>Keine Desensitisierung, keine Sättigung (die Gewichte vieler Spikes addieren sich einfach), kalziumdurchlässige Arten nicht unterschieden.</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>No desensitisation, no saturation, no pharmacology: no compound of the cabinet acts on it. Use it where only the shape matters.</source>
        <translation>Keine Desensitisierung, keine Sättigung, keine Pharmakologie: Kein Wirkstoff im Schrank wirkt darauf. Verwenden, wo nur die Form zählt.</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>No desensitisation: real receptors close within seconds although the acetylcholine is still there. One receptor stands for several kinds, so the ganglion's kinetics meet the brain's affinity. The size of the bath's current is a teaching choice. Presynaptic receptors are left out.</source>
        <translation>Keine Desensitisierung: Echte Rezeptoren schließen binnen Sekunden, obwohl das Acetylcholin noch da ist. Ein Rezeptor steht für mehrere Arten, die Kinetik des Ganglions trifft also die Affinität des Gehirns. Die Größe des Badstroms ist für den Unterricht gewählt. Präsynaptische Rezeptoren fehlen.</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>No inactivation, one reversal potential for both. The channels do not depend on temperature.</source>
        <translation>Keine Inaktivierung, ein Umkehrpotenzial für beide. Die Kanäle hängen nicht von der Temperatur ab.</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>No jitter at all.</source>
        <translation>Keinerlei Schwankung.</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>No pulse begins after this</source>
        <translation>Danach beginnt kein Puls mehr</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>No refractory period: two spikes may follow at once; at most one spike falls into a time step.</source>
        <translation>Keine Refraktärzeit: Zwei Spikes können unmittelbar folgen; in einen Zeitschritt fällt höchstens ein Spike.</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>No reversal potential: a spike has the same effect at any potential, which no receptor has. No pharmacology: no compound acts on it.</source>
        <translation>Kein Umkehrpotenzial: Ein Spike wirkt bei jedem Potenzial gleich, was kein Rezeptor tut. Keine Pharmakologie: Kein Wirkstoff wirkt darauf.</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>No rise time. No desensitisation, no saturation, no pharmacology: no compound of the cabinet acts on it. Use it where only the shape matters.</source>
        <translation>Kein Anstieg. Keine Desensitisierung, keine Sättigung, keine Pharmakologie: Kein Wirkstoff im Schrank wirkt darauf. Verwenden, wo nur die Form zählt.</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>No temperature factor: the rates hold at 37 °C. Potassium channels, which mammalian nodes nearly lack, are left out.</source>
        <translation>Kein Temperaturfaktor: Die Raten gelten bei 37 °C. Kaliumkanäle, die Schnürringe der Säugetiere fast nicht haben, fehlen.</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>Node equations and sizes of Sweeney et al. (1987), with internodes of a hundred outer diameters. Speed grows with diameter in proportion. A stretch with n turns of myelin has the capacitance and leak of 2n + 1 membranes in series.</source>
        <translation>Gleichungen und Größen der Schnürringe von Sweeney et al. (1987), mit Internodien von hundert Außendurchmessern. Die Geschwindigkeit wächst proportional zum Durchmesser. Ein Abschnitt mit n Windungen Myelin hat Kapazität und Leck von 2n + 1 Membranen in Reihe.</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <extracomment>unit.softplus</extracomment>
        <source>Noise rounds the corner of a real neuron's frequency-current curve in just this way.</source>
        <translation>Rauschen rundet die Ecke der Frequenz-Strom-Kennlinie eines echten Neurons genau so ab.</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>Nothing flows out of the bundle, and the two run side by side all the way, segment by segment. Real nerves have wider spaces: alpha is small there. Axons joined one to the next share one space, as tight as the tightest coupling says. Wires that merely cross on the canvas never touch.</source>
        <translation>Nichts fließt aus dem Bündel hinaus, und beide laufen auf ganzer Länge nebeneinander, Segment für Segment. Echte Nerven haben weitere Spalte: Dort ist alpha klein. Axone, die der Reihe nach verbunden sind, teilen sich einen Spalt, so eng, wie die engste Kopplung sagt. Leitungen, die sich auf der Zeichenfläche nur kreuzen, berühren sich nie.</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Nothing holds it back: 25 spikes a second</source>
        <translation>Nichts hält sie zurück: 25 Spikes in der Sekunde</translation>
    </message>
    <message>
        <extracomment>wire.input</extracomment>
        <source>Number for 1 pA; 0.01 makes 1 of 100 pA</source>
        <translation>Zahl für 1 pA; 0.01 macht 1 aus 100 pA</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>Number that one spike adds to the unit's sum; it then fades</source>
        <translation>Zahl, die ein Spike zur Summe der Einheit addiert; sie verblasst dann</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Offset of the recovery</source>
        <translation>Verschiebung der Erholung</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>Ohmic, with a constant reversal potential: real calcium entering through the channel lowers it.</source>
        <translation>Ohmsch, mit konstantem Umkehrpotenzial: Echtes Kalzium, das durch den Kanal einströmt, senkt es.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>One burst at the onset</source>
        <translation>Ein Burst zu Beginn</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>One cell, two languages. Depolarised it passes on what the senses tell it, spike by spike; hyperpolarised it answers with bursts and the cortex hears little: sleep.</source>
        <translation>Eine Zelle, zwei Sprachen. Depolarisiert gibt sie weiter, was die Sinne ihr melden, Spike für Spike; hyperpolarisiert antwortet sie mit Bursts, und die Rinde hört wenig: Schlaf.</translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>One colour, no scattering, no heat: each cell gets what its wire says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>One compartment, four or five channels; the numbers are those of the authors' demonstration, real cells scatter widely. The area is scaled so that 100 pA does what the published current does, which changes no voltage.</source>
        <translation>Ein Kompartiment, vier oder fünf Kanäle; die Zahlen sind die der Vorführung der Autoren, echte Zellen streuen weit. Die Fläche ist so skaliert, dass 100 pA bewirken, was der veröffentlichte Strom bewirkt; das ändert keine Spannung.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>One compartment, four or five channels; the numbers are those of the authors' demonstration, real cells scatter widely. The area is scaled so that 100 pA does what the published current does, which changes no voltage. In the authors' files the calcium that enters shifts the reversal potential of calcium and some spikes come tens of milliseconds later; here it is constant, as in the paper.</source>
        <translation>Ein Kompartiment, vier oder fünf Kanäle; die Zahlen sind die der Vorführung der Autoren, echte Zellen streuen weit. Die Fläche ist so skaliert, dass 100 pA bewirken, was der veröffentlichte Strom bewirkt; das ändert keine Spannung. In den Dateien der Autoren verschiebt einströmendes Kalzium dessen Umkehrpotenzial, und manche Spikes kommen Dutzende Millisekunden später; hier ist es konstant, wie in der Veröffentlichung.</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>One compartment: most of the calcium channels sit in the dendrites. The h-current and potassium leak, through which the brain stem moves the cell from one mode to the other, are not part of it: add the h-current, or move E_L.</source>
        <translation>Ein Kompartiment: Die meisten Kalziumkanäle sitzen in den Dendriten. Der h-Strom und das Kaliumleck, mit denen der Hirnstamm die Zelle von einer Betriebsart in die andere bringt, gehören nicht dazu: den h-Strom hinzufügen oder E_L verschieben.</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>One compartment; real cells tick with their dendrites' help, and burst. The h-current and SK channels, which make the ticking regular, are left out as in the model (add them from the list). GIRK channels are an addition, their number a teaching choice. The membrane area sets only the scale of currents.</source>
        <translation>Ein Kompartiment; echte Zellen ticken mithilfe ihrer Dendriten und machen Bursts. Der h-Strom und die SK-Kanäle, die das Ticken regelmäßig machen, fehlen wie im Modell (sie lassen sich aus der Liste hinzufügen). GIRK-Kanäle sind eine Zugabe, ihre Zahl ist für den Unterricht gewählt. Die Membranfläche bestimmt nur den Maßstab der Ströme.</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>One cylinder stands for a whole tree. All membrane is passive, so it makes no spikes; crossing the threshold only counts as one, so that it can be wired on.</source>
        <translation>Ein Zylinder steht für einen ganzen Baum. Die ganze Membran ist passiv, also entstehen keine Spikes; das Überschreiten der Schwelle zählt nur als einer, damit man die Zelle weiter verdrahten kann.</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>One gate, no inactivation.</source>
        <translation>Ein Tor, keine Inaktivierung.</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>One kind of channel in one place; the axon's initial segment, where spikes begin, is not modelled. At 36 °C; other temperatures by a factor.</source>
        <translation>Eine Art Kanal an einer Stelle; das Initialsegment des Axons, wo Spikes beginnen, ist nicht modelliert. Bei 36 °C; andere Temperaturen durch einen Faktor.</translation>
    </message>
    <message>
        <extracomment>channel.k_cs</extracomment>
        <source>One kind of channel stands for all delayed rectifiers.</source>
        <translation>Eine Art Kanal steht für alle verzögerten Gleichrichter.</translation>
    </message>
    <message>
        <extracomment>channel.na_da</extracomment>
        <source>One kind of channel, in the soma. The channels do not depend on temperature.</source>
        <translation>Eine Art Kanal, im Soma. Die Kanäle hängen nicht von der Temperatur ab.</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>One kind of potassium channel stands for all; neurons have dozens.</source>
        <translation>Eine Art Kaliumkanal steht für alle; Neuronen haben Dutzende.</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>One line a cell over time, or the cells on their square sheet, row by row, as they are now</source>
        <translation>Eine Zeile je Zelle über der Zeit, oder die Zellen auf ihrem quadratischen Blatt, Reihe für Reihe, wie sie jetzt sind</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>One line a cell, one mark a spike</source>
        <translation>Eine Zeile je Zelle, ein Strich je Spike</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>One shell: no diffusion into the cell, no buffers that saturate, no stores, no pump that needs energy.</source>
        <translation>Eine Schale: keine Diffusion ins Zellinnere, keine Puffer, die sättigen, keine Speicher, keine Pumpe, die Energie braucht.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>One spike at the onset</source>
        <translation>Ein Spike zu Beginn</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>One spike at the onset, then silence. Published at 180 pA; C, g_L, a and b are divided by 1.8, so that 100 pA gives the identical voltage.</source>
        <translation>Ein Spike zu Beginn, dann Stille. Veröffentlicht bei 180 pA; C, g_L, a und b sind durch 1.8 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>One transmitter, two kinds of receptor: a fast ion channel (nicotinic) and a slow G-protein coupled receptor (muscarinic).</source>
        <translation>Ein Transmitter, zwei Arten von Rezeptor: ein schneller Ionenkanal (nikotinisch) und ein langsamer G-Protein-gekoppelter Rezeptor (muskarinisch).</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>One unit of the paper's time</source>
        <translation>Eine Zeiteinheit der Veröffentlichung</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>Only the times of spikes; the membrane in between is not shown.</source>
        <translation>Nur die Zeiten der Spikes; die Membran dazwischen wird nicht gezeigt.</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Open channels close in one step; the slow second time constant of closing needs a fourth state. Light spreads nowhere and heats nothing. How many channels a cell has is a choice: the fit's own 157 nS would silence a small cell by depolarisation. The channel has no effect on other ions, and calcium that enters through it is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>synapse.exponential</extracomment>
        <source>Opens at once, closes exponentially</source>
        <translation>Öffnet sofort, schließt exponentiell</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>Opens during spikes and keeps depolarising: bursts</source>
        <translation>Öffnet während der Spikes und depolarisiert weiter: Bursts</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Opens fast, then inactivates: the upstroke of the spike</source>
        <translation>Öffnet schnell, inaktiviert dann: der Aufstrich des Spikes</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Opens in blue light and lets cations in: light makes the cell fire</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>Opens on hyperpolarisation and pulls the membrane back up</source>
        <translation>Öffnet bei Hyperpolarisation und zieht die Membran wieder hinauf</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>Opens with delay: ends the spike</source>
        <translation>Öffnet verzögert: beendet den Spike</translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>Optical fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Pacemaker (breathing)</source>
        <translation>Schrittmacher (Atmung)</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>Pacemaker neurons fire almost so.</source>
        <translation>Schrittmacherneuronen feuern fast so.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Pair STDP</source>
        <translation>Paar-STDP</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Pairs of 6.5 pA for 4 ms: fires only when the second comes 40 ms after the first, not 20 ms</source>
        <translation>Paare von 6.5 pA für 4 ms: feuert nur, wenn der zweite Puls 40 ms nach dem ersten kommt, nicht nach 20 ms</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Pairs of 90 pA for 2 ms: fires when they come 5 ms apart, not 10 ms</source>
        <translation>Paare von 90 pA für 2 ms: feuert, wenn sie 5 ms auseinander liegen, nicht bei 10 ms</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Part of the free receptors that one spike of 1 nS occupies</source>
        <translation>Teil der freien Rezeptoren, den ein Spike von 1 nS besetzt</translation>
    </message>
    <message>
        <extracomment>unit.linear</extracomment>
        <source>Passes on its weighted sum unchanged</source>
        <translation>Gibt ihre gewichtete Summe unverändert weiter</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>Passive membrane</source>
        <translation>Passive Membran</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Peak at which the upstroke is cut and counted as a spike</source>
        <translation>Gipfel, bei dem der Aufstrich abgeschnitten und als Spike gezählt wird</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Peak conductance that one spike opens</source>
        <translation>Größte Leitfähigkeit, die ein Spike öffnet</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>Permeability of the membrane when all channels are open</source>
        <translation>Permeabilität der Membran, wenn alle Kanäle offen sind</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>Persistent sodium current</source>
        <translation>Persistenter Natriumstrom</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>Plugs potassium channels: spikes broaden</source>
        <translation>Verstopft Kaliumkanäle: Spikes werden breiter</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>Plugs sodium channels: no more spikes</source>
        <translation>Verstopft Natriumkanäle: keine Spikes mehr</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>Poisson spikes</source>
        <translation>Poisson-Spikes</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Position of the slow line: where the cell rests</source>
        <translation>Lage der langsamen Geraden: wo die Zelle ruht</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>Positive current depolarises, as in the laboratory.</source>
        <translation>Positiver Strom depolarisiert, wie im Labor.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>Pospischil cortex biophysical conductance FS fast spiking interneuron inhibitory basket</source>
        <translation>Pospischil Rinde Kortex biophysikalisch Leitfähigkeit FS schnell feuernd Interneuron hemmend Korbzelle</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Pospischil cortex biophysical conductance IB intrinsically bursting pyramidal calcium L-type</source>
        <translation>Pospischil Rinde Kortex biophysikalisch Leitfähigkeit IB intrinsische Bursts Pyramidenzelle Kalzium L-Typ</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>Pospischil cortex biophysical conductance LTS low-threshold spiking interneuron calcium T-type rebound</source>
        <translation>Pospischil Rinde Kortex biophysikalisch Leitfähigkeit LTS niedrige Schwelle Interneuron Kalzium T-Typ Rebound</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Pospischil cortex biophysical conductance RS regular spiking pyramidal adaptation M-current excitatory</source>
        <translation>Pospischil Rinde Kortex biophysikalisch Leitfähigkeit RS regelmäßig Pyramidenzelle Adaptation M-Strom erregend</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>Potassium channel (barnacle)</source>
        <translation>Kaliumkanal (Seepocke)</translation>
    </message>
    <message>
        <extracomment>channel.k_tm</extracomment>
        <source>Potassium channel (cortex)</source>
        <translation>Kaliumkanal (Rinde)</translation>
    </message>
    <message>
        <extracomment>channel.k_cs</extracomment>
        <source>Potassium channel (crab axon)</source>
        <translation>Kaliumkanal (Krabbenaxon)</translation>
    </message>
    <message>
        <extracomment>channel.k_da</extracomment>
        <source>Potassium channel (dopamine cell)</source>
        <translation>Kaliumkanal (Dopaminzelle)</translation>
    </message>
    <message>
        <extracomment>channel.k_wb</extracomment>
        <source>Potassium channel (interneuron)</source>
        <translation>Kaliumkanal (Interneuron)</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>Potassium channel (squid)</source>
        <translation>Kaliumkanal (Tintenfisch)</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>Potassium channel opened by calcium alone: fatigue after spikes</source>
        <translation>Kaliumkanal, den allein Kalzium öffnet: Ermüdung nach Spikes</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>Potassium channel that dopamine opens: dopamine cells calm themselves</source>
        <translation>Kaliumkanal, den Dopamin öffnet: Dopaminzellen beruhigen sich selbst</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>Potassium channel that needs both calcium and depolarisation (BK-like)</source>
        <translation>Kaliumkanal, der Kalzium und Depolarisation zugleich braucht (ähnlich BK)</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Potential after a spike</source>
        <translation>Potenzial nach einem Spike</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Potential after a spike; higher makes bursts</source>
        <translation>Potenzial nach einem Spike; höher macht Bursts</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>Potential at which half of the channels are open</source>
        <translation>Potenzial, bei dem die Hälfte der Kanäle offen ist</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>Potential at which the membrane rests</source>
        <translation>Potenzial, bei dem die Membran ruht</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Potential at which the membrane starts</source>
        <translation>Potenzial, bei dem die Membran beginnt</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Potential at which the membrane starts again after a spike</source>
        <translation>Potenzial, bei dem die Membran nach einem Spike neu beginnt</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Potential at which the upstroke is cut and counted as a spike</source>
        <translation>Potenzial, bei dem der Aufstrich abgeschnitten und als Spike gezählt wird</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>Potential before and after the step</source>
        <translation>Potenzial vor und nach der Stufe</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>Potential during the step</source>
        <translation>Potenzial während der Stufe</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Potential that is 0 in the paper</source>
        <translation>Potenzial, das in der Veröffentlichung 0 ist</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Potential that is 0 in the paper; crossing it upwards is a spike</source>
        <translation>Potenzial, das in der Veröffentlichung 0 ist; es aufwärts zu überschreiten ist ein Spike</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Potential that is 1 in the paper</source>
        <translation>Potenzial, das in der Veröffentlichung 1 ist</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Potential that is 1 in the paper; spikes cross V_mid + V_scale</source>
        <translation>Potenzial, das in der Veröffentlichung 1 ist; Spikes überschreiten V_mid + V_scale</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Potential that recovery is drawn to; -65 mV in the accommodating pattern</source>
        <translation>Potenzial, zu dem die Erholung gezogen wird; -65 mV im akkommodierenden Muster</translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>Power of the light per area of the cell's place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>target.AMPA</extracomment>
        <source>Present at nearly all excitatory synapses of the brain.</source>
        <translation>An fast allen erregenden Synapsen des Gehirns vorhanden.</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>Press and hold it on the canvas: current flows as long as you press</source>
        <translation>Auf der Zeichenfläche drücken und halten: Es fließt Strom, solange gedrückt wird</translation>
    </message>
    <message>
        <extracomment>target.D2</extracomment>
        <source>Presynaptic receptors, which turn down the release of dopamine itself.</source>
        <translation>Präsynaptische Rezeptoren, die die Freisetzung von Dopamin selbst drosseln.</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>Proof that potassium channels end the spike.</source>
        <translation>Beweist, dass Kaliumkanäle den Spike beenden.</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>Proof that sodium channels make the spike.</source>
        <translation>Beweist, dass Natriumkanäle den Spike machen.</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>Pulse train</source>
        <translation>Pulsfolge</translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>Pulses of a few milliseconds at 1 to 20 mW/mm² are what experiments use at the cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>Pulses of blue light for cells that express an opsin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Pyramidal cell to interneuron: each spike opens the door for the next</source>
        <translation>Pyramidenzelle auf Interneuron: Jeder Spike öffnet dem nächsten die Tür</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Pyramidal cell to pyramidal cell: the first spikes count most</source>
        <translation>Pyramidenzelle auf Pyramidenzelle: Die ersten Spikes zählen am meisten</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Pyramidal cell, bursting</source>
        <translation>Pyramidenzelle, Bursts</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Pyramidal cell, regular spiking</source>
        <translation>Pyramidenzelle, regelmäßig feuernd</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>QIF quadratic integrate and fire theta neuron SNIC type I class 1 normal form</source>
        <translation>QIF quadratisch Integrieren und Feuern Theta-Neuron SNIC Typ I Klasse 1 Normalform</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Quadratic integrate-and-fire</source>
        <translation>Quadratisches Integrate-and-Fire</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Quadratic term: how spikes feed themselves</source>
        <translation>Quadratisches Glied: wie Spikes sich selbst verstärken</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>Ramp</source>
        <translation>Rampe</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Rate at which GABA leaves the receptor</source>
        <translation>Rate, mit der GABA den Rezeptor verlässt</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Rate at which an open channel desensitises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Rate at which receptors activate the G-protein</source>
        <translation>Rate, mit der Rezeptoren das G-Protein aktivieren</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Rate at which the G-protein is shut off</source>
        <translation>Rate, mit der das G-Protein abgeschaltet wird</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Rate of recovery in the dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>Rate reader</source>
        <translation>Ratenleser</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Rates fitted to voltage-clamp data of 1952.</source>
        <translation>Raten, an Messungen mit der Spannungsklemme von 1952 angepasst.</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>Rates of Traub and Miles for hippocampal cells, in the form used for cortex and thalamus ever since.</source>
        <translation>Raten von Traub und Miles für Zellen des Hippocampus, in der seither für Rinde und Thalamus üblichen Form.</translation>
    </message>
    <message>
        <extracomment>channel.k_tm</extracomment>
        <source>Rates of Traub and Miles for hippocampal cells.</source>
        <translation>Raten von Traub und Miles für Zellen des Hippocampus.</translation>
    </message>
    <message>
        <extracomment>unit.relu</extracomment>
        <source>ReLU unit</source>
        <translation>ReLU-Einheit</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>Real dendrites have voltage-dependent channels too; add them to a compartment.</source>
        <translation>Echte Dendriten haben auch spannungsabhängige Kanäle; sie lassen sich einem Kompartiment hinzufügen.</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>Real synaptic noise is a conductance and changes the membrane's time constant as well.</source>
        <translation>Echtes synaptisches Rauschen ist eine Leitfähigkeit und ändert auch die Zeitkonstante der Membran.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Rebound burster</source>
        <translation>Rebound-Burst</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Rebound spike</source>
        <translation>Rebound-Spike</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>Receptors that respond, 1 for all</source>
        <translation>Rezeptoren, die ansprechen, 1 für alle</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Receptors that respond, 1 for all; compounds change it</source>
        <translation>Rezeptoren, die ansprechen, 1 für alle; Wirkstoffe ändern es</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Recovery stands for potassium channels: a blocker slows it, spikes get longer</source>
        <translation>Die Erholung steht für Kaliumkanäle: Ein Blocker verlangsamt sie, Spikes werden länger</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Recovery stands for potassium channels: a blocker weakens it</source>
        <translation>Die Erholung steht für Kaliumkanäle: Ein Blocker schwächt sie</translation>
    </message>
    <message>
        <extracomment>unit.relu</extracomment>
        <source>Rectified: nothing below threshold, then proportional. It does not saturate; one that is pushed below zero for all its inputs stays dead.</source>
        <translation>Gleichgerichtet: unter der Schwelle nichts, dann proportional. Sie sättigt nicht; wird sie für alle ihre Eingänge unter null gedrückt, bleibt sie tot.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Refractory time after a spike, during which the membrane is held</source>
        <translation>Refraktärzeit nach einem Spike, in der die Membran festgehalten wird</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Regular bursting</source>
        <translation>Regelmäßige Bursts</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>Regular spikes</source>
        <translation>Regelmäßige Spikes</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Regular spiking (RS)</source>
        <translation>Regelmäßig feuernd (RS)</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Relay cell: tonic from rest, a burst after hyperpolarisation</source>
        <translation>Relaiszelle: tonisch aus der Ruhe, ein Burst nach Hyperpolarisation</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>Relay mode</source>
        <translation>Relaisbetrieb</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Release sites, a whole number; each holds at most one vesicle</source>
        <translation>Freisetzungsorte, eine ganze Zahl; jeder hält höchstens ein Vesikel</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>Repolarises the fibre.</source>
        <translation>Repolarisiert die Faser.</translation>
    </message>
    <message>
        <extracomment>channel.k_tm</extracomment>
        <source>Repolarises the membrane after a spike.</source>
        <translation>Repolarisiert die Membran nach einem Spike.</translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>Repolarises the node after a spike.</source>
        <translation>Repolarisiert den Schnürring nach einem Spike.</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Reproduces how the effect of pairing grows with its rate in slices of visual cortex (Sjöström, Turrigiano and Nelson 2001).</source>
        <translation>Gibt wieder, wie die Wirkung der Paarung in Schnitten der Sehrinde mit ihrer Rate wächst (Sjöström, Turrigiano und Nelson 2001).</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Reset potential; above the threshold it makes bursts</source>
        <translation>Rücksetzpotenzial; oberhalb der Schwelle macht es Bursts</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>Resistivity of the inside: how hard it is for current to flow along</source>
        <translation>Spezifischer Widerstand des Innern: wie schwer Strom der Länge nach fließt</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>Resonance and phase locking: at which rhythm does a cell answer best?</source>
        <translation>Resonanz und Phasenkopplung: Auf welchen Rhythmus antwortet eine Zelle am besten?</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Resonator</source>
        <translation>Resonator</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Resonator (RZ)</source>
        <translation>Resonator (RZ)</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Rest of the fast variable</source>
        <translation>Ruhelage der schnellen Variablen</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Rest or fire</source>
        <translation>Ruhen oder feuern</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>Rest, from which the rates are counted</source>
        <translation>Ruhe, von der aus die Raten zählen</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>Resting potassium conductance that the receptors can close</source>
        <translation>Kaliumleitfähigkeit der Ruhe, die die Rezeptoren schließen können</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Resting potential</source>
        <translation>Ruhepotenzial</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Resting potential, to which the membrane leaks back</source>
        <translation>Ruhepotenzial, auf das die Membran zurücksinkt</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Resting potential, where the cell starts</source>
        <translation>Ruhepotenzial, bei dem die Zelle beginnt</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Resting potential: the lower root of the parabola</source>
        <translation>Ruhepotenzial: die untere Nullstelle der Parabel</translation>
    </message>
    <message>
        <extracomment>cell.cortical_lts</extracomment>
        <source>Rests at -60 mV; silenced with -50 pA and let go, it fires although nothing excites it</source>
        <translation>Ruht bei -60 mV; mit -50 pA zum Schweigen gebracht und losgelassen, feuert sie, obwohl nichts sie erregt</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>Reversal potential</source>
        <translation>Umkehrpotenzial</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>Reversal potential of calcium</source>
        <translation>Umkehrpotenzial von Kalzium</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Reversal potential of chloride</source>
        <translation>Umkehrpotenzial von Chlorid</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_a</extracomment>
        <source>Reversal potential of chloride; in young neurons it is higher and GABA excites</source>
        <translation>Umkehrpotenzial von Chlorid; in jungen Neuronen liegt es höher, und GABA erregt</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>Reversal potential of potassium</source>
        <translation>Umkehrpotenzial von Kalium</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Reversal potential of sodium</source>
        <translation>Umkehrpotenzial von Natrium</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>Reversal potential of the A-current</source>
        <translation>Umkehrpotenzial des A-Stroms</translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>Reversal potential of the h-current (sodium and potassium pass)</source>
        <translation>Umkehrpotenzial des h-Stroms (Natrium und Kalium gehen hindurch)</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>Reversal potential of the leak: moves the potential at which the cell rests; -54.387 mV makes the squid axon rest at -65 mV</source>
        <translation>Umkehrpotenzial des Lecks: verschiebt das Potenzial, bei dem die Zelle ruht; -54.387 mV lassen das Riesenaxon bei -65 mV ruhen</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Reversal potential of the receptors: cations of both kinds pass</source>
        <translation>Umkehrpotenzial der Rezeptoren: Kationen beider Arten gehen hindurch</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>Reversal potential: 0 mV excites, -80 mV inhibits</source>
        <translation>Umkehrpotenzial: 0 mV erregt, -80 mV hemmt</translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>Reversal potential: 0.01 mV below rest</source>
        <translation>Umkehrpotenzial: 0.01 mV unter der Ruhe</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>Reversal potential: 115 mV above rest</source>
        <translation>Umkehrpotenzial: 115 mV über der Ruhe</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Reversal potential: cations of both kinds pass</source>
        <translation>Umkehrpotenzial: Kationen beider Arten gehen hindurch</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Reversal potential: the channel passes all small cations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Rhythm from within: a persistent sodium current starts the burst, its slow inactivation ends it, recovery takes a second. Moving the leak by 3 mV takes the cell from silence to bursts to steady firing.</source>
        <translation>Rhythmus von innen: Ein persistenter Natriumstrom beginnt den Burst, seine langsame Inaktivierung beendet ihn, die Erholung dauert eine Sekunde. Das Leck um 3 mV zu verschieben führt die Zelle von Stille über Bursts zu gleichmäßigem Feuern.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Ringing below threshold</source>
        <translation>Schwingen unter der Schwelle</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Rings like a bell; answers inputs at its own rhythm</source>
        <translation>Schwingt wie eine Glocke; antwortet auf Eingänge in ihrem eigenen Rhythmus</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>Rise and decay cannot be chosen apart. No desensitisation, no saturation, no pharmacology: no compound of the cabinet acts on it. Use it where only the shape matters.</source>
        <translation>Anstieg und Abfall lassen sich nicht getrennt wählen. Keine Desensitisierung, keine Sättigung, keine Pharmakologie: Kein Wirkstoff im Schrank wirkt darauf. Verwenden, wo nur die Form zählt.</translation>
    </message>
    <message>
        <extracomment>synapse.dual_exponential</extracomment>
        <source>Rise and decay of your own</source>
        <translation>Eigener Anstieg und Abfall</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>Rise time constant</source>
        <translation>Zeitkonstante des Anstiegs</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>Rise time constant (a measured rise of about 7 ms)</source>
        <translation>Zeitkonstante des Anstiegs (ein gemessener Anstieg von etwa 7 ms)</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Rise time constant (superior olive)</source>
        <translation>Zeitkonstante des Anstiegs (obere Olive)</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Rise time constant: the peak comes 1 to 3 ms after release</source>
        <translation>Zeitkonstante des Anstiegs: Der Gipfel kommt 1 bis 3 ms nach der Freisetzung</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>Rise time constant; what is not below the decay acts as if just below</source>
        <translation>Zeitkonstante des Anstiegs; liegt sie nicht unter der des Abfalls, wirkt sie wie knapp darunter</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>Rise, decay and reversal potential of the synapse are those measured in a sympathetic ganglion under voltage clamp; the dose that opens half of the receptors (1.7 µM, the sensitive kind) is that of the neuronal α4β2 receptor.</source>
        <translation>Anstieg, Abfall und Umkehrpotenzial der Synapse sind die an einem sympathischen Ganglion unter Spannungsklemme gemessenen; die Dosis, die die Hälfte der Rezeptoren öffnet (1.7 µM, die empfindliche Art), ist die des neuronalen α4β2-Rezeptors.</translation>
    </message>
    <message>
        <extracomment>synapse.alpha</extracomment>
        <source>Rises and falls with one time constant</source>
        <translation>Steigt und fällt mit einer Zeitkonstanten</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>SK KCa2 apamin calcium-activated potassium AHP adaptation</source>
        <translation>SK KCa2 Apamin kalziumaktiviert Kalium AHP Adaptation</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>SK channel</source>
        <translation>SK-Kanal</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>Saltatory conduction: only the nodes fire, the myelin between them carries the current on. Give one stretch of myelin no turns: the current leaks and charges the bare membrane, the next node stays below threshold and the spike is lost. That is what demyelination does.</source>
        <translation>Saltatorische Erregungsleitung: Nur die Schnürringe feuern, das Myelin dazwischen leitet den Strom weiter. Einem Abschnitt Myelin keine Windungen geben: Der Strom leckt und lädt die nackte Membran, der nächste Schnürring bleibt unter der Schwelle und der Spike geht verloren. Das bewirkt Demyelinisierung.</translation>
    </message>
    <message>
        <extracomment>unit.tanh</extracomment>
        <source>Saturation at both ends: no neuron can fire ever faster.</source>
        <translation>Sättigung an beiden Enden: Kein Neuron kann immer schneller feuern.</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>Says 1 when its weighted sum passes the threshold, else 0</source>
        <translation>Sagt 1, wenn seine gewichtete Summe die Schwelle überschreitet, sonst 0</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Scale of the rectification: it makes the conductance 1 at -70 mV</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Scope</source>
        <translation>Oszilloskop</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>Separates fast from slow excitation.</source>
        <translation>Trennt schnelle von langsamer Erregung.</translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>Share of the light that reaches the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Share of the picture that lies before the trigger</source>
        <translation>Anteil des Bildes vor dem Trigger</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Share of the resources (chance of each vesicle) that a spike after long rest releases</source>
        <translation>Anteil der Vorräte (Wahrscheinlichkeit jedes Vesikels), den ein Spike nach langer Ruhe freisetzt</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Sharp onset</source>
        <translation>Scharfer Beginn</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Sharpness of the spike onset: small means sudden</source>
        <translation>Schärfe des Spike-Beginns: klein heißt plötzlich</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Shift of the threshold</source>
        <translation>Verschiebung der Schwelle</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>Shift of the voltage dependence</source>
        <translation>Verschiebung der Spannungsabhängigkeit</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>Shifts the voltage at which the channels open, and with it the threshold</source>
        <translation>Verschiebt die Spannung, bei der die Kanäle öffnen, und damit die Schwelle</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Shine blue light on the cell and it fires: a peak first, then, while the light stays on, a plateau, because most channels desensitise. In the dark they recover within seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Short bursts</source>
        <translation>Kurze Bursts</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>Short pulses of current, one after another</source>
        <translation>Kurze Strompulse, einer nach dem anderen</translation>
    </message>
    <message>
        <extracomment>lead.probe</extracomment>
        <source>Shows a variable of a node on a meter; changes nothing</source>
        <translation>Zeigt eine Variable eines Knotens an einem Messgerät; ändert nichts</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Shows how much of a quiet network is inhibition.</source>
        <translation>Zeigt, wie viel eines ruhigen Netzes Hemmung ist.</translation>
    </message>
    <message>
        <extracomment>unit.sigmoid</extracomment>
        <source>Sigmoid unit</source>
        <translation>Sigmoid-Einheit</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Silent below 88 pA, then at once about 10 spikes a second: a Hopf bifurcation</source>
        <translation>Still unter 88 pA, dann auf einmal etwa 10 Spikes in der Sekunde: eine Hopf-Bifurkation</translation>
    </message>
    <message>
        <extracomment>unit.relu</extracomment>
        <source>Silent below zero, linear above</source>
        <translation>Still unter null, linear darüber</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>Sine</source>
        <translation>Sinus</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>Single EPSPs hardly change; the slow tail at depolarised potentials goes. In the brain, learning stops.</source>
        <translation>Einzelne EPSPs ändern sich kaum; der langsame Ausläufer bei depolarisierten Potenzialen verschwindet. Im Gehirn hört das Lernen auf.</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>Single spikes, their timing, synchrony and adaptation. It is a number for a whole population, not a membrane.</source>
        <translation>Einzelne Spikes, ihr Zeitpunkt, Synchronie und Adaptation. Es ist eine Zahl für eine ganze Population, keine Membran.</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>Six millimetres of bare axon: the spike runs along like a flame along a fuse</source>
        <translation>Sechs Millimeter nacktes Axon: Der Spike läuft wie eine Flamme an einer Zündschnur</translation>
    </message>
    <message>
        <extracomment>stimulus.slider</extracomment>
        <source>Slider</source>
        <translation>Schieberegler</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Slope of the parabola at 0 mV; 4.1 in two patterns</source>
        <translation>Steigung der Parabel bei 0 mV; 4.1 in zwei Mustern</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Slope of the slow line</source>
        <translation>Steigung der langsamen Geraden</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Slow breath</source>
        <translation>Langsamer Atem</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>Slow excitation that magnesium blocks at rest</source>
        <translation>Langsame Erregung, die Magnesium in Ruhe blockiert</translation>
    </message>
    <message>
        <extracomment>synapse.nmda</extracomment>
        <source>Slow excitation that needs a depolarised target</source>
        <translation>Langsame Erregung, die ein depolarisiertes Ziel braucht</translation>
    </message>
    <message>
        <extracomment>target.NMDA</extracomment>
        <source>Slow glutamate receptors that magnesium plugs</source>
        <translation>Langsame Glutamatrezeptoren, die Magnesium verstopft</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_b</extracomment>
        <source>Slow inhibition that takes a burst of spikes</source>
        <translation>Langsame Hemmung, die einen Burst von Spikes braucht</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>Slow inhibition through a G-protein; it takes a burst to open it</source>
        <translation>Langsame Hemmung über ein G-Protein; erst ein Burst öffnet sie</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Slow integrator</source>
        <translation>Langsamer Integrator</translation>
    </message>
    <message>
        <extracomment>target.Kv_M</extracomment>
        <source>Slow potassium channels behind adaptation and the resting gain</source>
        <translation>Langsame Kaliumkanäle hinter der Adaptation und der Verstärkung in Ruhe</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>Slow potassium current that ends the calcium spike</source>
        <translation>Langsamer Kaliumstrom, der den Kalziumspike beendet</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>Slow starter</source>
        <translation>Langsamer Starter</translation>
    </message>
    <message>
        <extracomment>channel.bk</extracomment>
        <source>Slower than the BK channel of mammalian spikes, which opens within a millisecond.</source>
        <translation>Langsamer als der BK-Kanal der Säugetierspikes, der innerhalb einer Millisekunde öffnet.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Slowing down</source>
        <translation>Langsamer werdend</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Small neuron</source>
        <translation>Kleines Neuron</translation>
    </message>
    <message>
        <extracomment>unit.linear</extracomment>
        <source>Small post-synaptic potentials far below threshold do add up almost linearly.</source>
        <translation>Kleine postsynaptische Potenziale weit unter der Schwelle addieren sich tatsächlich fast linear.</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>Sodium activation is instantaneous. Real basket cells differ from each other and have dendrites. The temperature factor is an addition.</source>
        <translation>Die Natriumaktivierung ist augenblicklich. Echte Korbzellen unterscheiden sich voneinander und haben Dendriten. Der Temperaturfaktor ist eine Zugabe.</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>Sodium channel (cortex)</source>
        <translation>Natriumkanal (Rinde)</translation>
    </message>
    <message>
        <extracomment>channel.na_cs</extracomment>
        <source>Sodium channel (crab axon)</source>
        <translation>Natriumkanal (Krabbenaxon)</translation>
    </message>
    <message>
        <extracomment>channel.na_da</extracomment>
        <source>Sodium channel (dopamine cell)</source>
        <translation>Natriumkanal (Dopaminzelle)</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>Sodium channel (interneuron)</source>
        <translation>Natriumkanal (Interneuron)</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>Sodium channel (node of Ranvier)</source>
        <translation>Natriumkanal (Ranvier-Schnürring)</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>Sodium channel (squid)</source>
        <translation>Natriumkanal (Tintenfisch)</translation>
    </message>
    <message>
        <extracomment>channel.na_cs</extracomment>
        <source>Sodium channel of a crustacean axon</source>
        <translation>Natriumkanal eines Krebsaxons</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>Sodium channel of a fast-spiking cell; its activation is instantaneous</source>
        <translation>Natriumkanal einer schnell feuernden Zelle; seine Aktivierung ist augenblicklich</translation>
    </message>
    <message>
        <extracomment>target.Nav</extracomment>
        <source>Sodium channels (Nav)</source>
        <translation>Natriumkanäle (Nav)</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Soft bounds: the weights gather around one value</source>
        <translation>Weiche Grenzen: Die Gewichte sammeln sich um einen Wert</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Soft onset</source>
        <translation>Weicher Beginn</translation>
    </message>
    <message>
        <extracomment>unit.softplus</extracomment>
        <source>Softplus unit</source>
        <translation>Softplus-Einheit</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Speed of recovery compared with the upstroke</source>
        <translation>Geschwindigkeit der Erholung, verglichen mit dem Aufstrich</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Speed of recovery: small means slow</source>
        <translation>Geschwindigkeit der Erholung: klein heißt langsam</translation>
    </message>
    <message>
        <extracomment>channel.k_ml</extracomment>
        <source>Speed of the gate</source>
        <translation>Geschwindigkeit des Tors</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>Speed of the gates at 37 °C: high means short spikes and little after-effect</source>
        <translation>Geschwindigkeit der Tore bei 37 °C: hoch heißt kurze Spikes und wenig Nachwirkung</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Speed of the slow variable: how long bursts last</source>
        <translation>Geschwindigkeit der langsamen Variablen: wie lange Bursts dauern</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>Spike channels (pacemaker)</source>
        <translation>Spikekanäle (Schrittmacher)</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>Spike shape, shallow after-hyperpolarisation and the steep f-I curve follow recordings of hippocampal basket cells.</source>
        <translation>Spikeform, flache Nachhyperpolarisation und die steile f-I-Kennlinie folgen Messungen an Korbzellen des Hippocampus.</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Spike timing and firing rate decide together: fast firing strengthens</source>
        <translation>Spikezeit und Feuerrate entscheiden zusammen: Schnelles Feuern stärkt</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>Spike trains in the cortex are nearly this irregular.</source>
        <translation>Spikefolgen in der Rinde sind fast so unregelmäßig.</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>Spikes a second, or the variable that the lead names (the main output)</source>
        <translation>Spikes in der Sekunde, oder die Variable, die die Messleitung nennt (der Hauptausgang)</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>Spikes at random times with a given mean rate</source>
        <translation>Spikes zu zufälligen Zeiten mit gegebener mittlerer Rate</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>Spikes like a clock</source>
        <translation>Spikes wie eine Uhr</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>Spikes per second on average</source>
        <translation>Spikes in der Sekunde im Mittel</translation>
    </message>
    <message>
        <extracomment>meter.rate</extracomment>
        <source>Spikes per second over time</source>
        <translation>Spikes in der Sekunde über der Zeit</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>Spikes vanish, while a small current still charges the membrane. In the squid axon the passive answer shrinks a little, because some sodium channels are open at rest. Washed out under a constant current, that cell may stay silent: give it a pulse.</source>
        <translation>Spikes verschwinden, während ein kleiner Strom die Membran weiter auflädt. Im Riesenaxon schrumpft die passive Antwort ein wenig, weil einige Natriumkanäle in Ruhe offen sind. Unter konstantem Strom ausgewaschen, bleibt diese Zelle vielleicht still: ihr einen Puls geben.</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>Spread of the activation curve</source>
        <translation>Breite der Aktivierungskurve</translation>
    </message>
    <message>
        <extracomment>unit.tanh</extracomment>
        <source>Squashes its weighted sum softly into -1 to 1</source>
        <translation>Presst ihre gewichtete Summe weich in den Bereich von -1 bis 1</translation>
    </message>
    <message>
        <extracomment>unit.sigmoid</extracomment>
        <source>Squashes its weighted sum softly into 0 to 1</source>
        <translation>Presst ihre gewichtete Summe weich in den Bereich von 0 bis 1</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Squid axon at 18.5 °C</source>
        <translation>Riesenaxon bei 18.5 °C</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Squid axon at 6.3 °C</source>
        <translation>Riesenaxon bei 6.3 °C</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>Standard deviation of the fluctuation</source>
        <translation>Standardabweichung der Schwankung</translation>
    </message>
    <message>
        <extracomment>channel.k_tm</extracomment>
        <source>Stands for all fast potassium channels of the cell.</source>
        <translation>Steht für alle schnellen Kaliumkanäle der Zelle.</translation>
    </message>
    <message>
        <extracomment>channel.k_da</extracomment>
        <source>Stands for all fast potassium channels. The channels do not depend on temperature.</source>
        <translation>Steht für alle schnellen Kaliumkanäle. Die Kanäle hängen nicht von der Temperatur ab.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Starts fast and slows down, as most pyramidal cells do. Published at 500 pA; C, g_L, a and b are divided by 5, so that 100 pA gives the identical voltage.</source>
        <translation>Beginnt schnell und wird langsamer, wie die meisten Pyramidenzellen. Veröffentlicht bei 500 pA; C, g_L, a und b sind durch 5 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Starts with a burst, goes on with single spikes</source>
        <translation>Beginnt mit einem Burst, macht mit einzelnen Spikes weiter</translation>
    </message>
    <message>
        <extracomment>cell.cortical_ib</extracomment>
        <source>Starts with a burst, then about 3 spikes a second</source>
        <translation>Beginnt mit einem Burst, dann etwa 3 Spikes in der Sekunde</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Steady gain, relative loss</source>
        <translation>Fester Gewinn, relativer Verlust</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Steady spikes. Published at 500 pA; C, g_L, a and b are divided by 5, so that 100 pA gives the identical voltage.</source>
        <translation>Gleichmäßige Spikes. Veröffentlicht bei 500 pA; C, g_L, a und b sind durch 5 geteilt, sodass 100 pA dieselbe Spannung ergeben.</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>Steepness of the calcium dependence</source>
        <translation>Steilheit der Kalziumabhängigkeit</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>Steepness of the rectification</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>Step current</source>
        <translation>Stromstufe</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>Strength and sign of an influence.</source>
        <translation>Stärke und Vorzeichen eines Einflusses.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Strength at the start as a share of the greatest: 0.5 lets the weight of the wire double at most</source>
        <translation>Stärke am Anfang als Anteil der größten: 0.5 lässt das Gewicht der Leitung höchstens sich verdoppeln</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Strength of the recovery</source>
        <translation>Stärke der Erholung</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Strength of the self-amplification; a blocker of sodium channels lowers it</source>
        <translation>Stärke der Selbstverstärkung; ein Blocker der Natriumkanäle senkt sie</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Strychnine, which blocks it and causes convulsions, is not in the cabinet. Chloride concentration is constant.</source>
        <translation>Strychnin, das ihn blockiert und Krämpfe auslöst, ist nicht im Schrank. Die Chloridkonzentration ist konstant.</translation>
    </message>
    <message>
        <extracomment>target.AMPA</extracomment>
        <source>Subunits; agonists.</source>
        <translation>Untereinheiten; Agonisten.</translation>
    </message>
    <message>
        <extracomment>target.GABA_A</extracomment>
        <source>Subunits; extrasynaptic receptors.</source>
        <translation>Untereinheiten; extrasynaptische Rezeptoren.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Sudden onset (class 2)</source>
        <translation>Plötzlicher Beginn (Klasse 2)</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Sudden onset (type II)</source>
        <translation>Plötzlicher Beginn (Typ II)</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>Swings per second</source>
        <translation>Schwingungen in der Sekunde</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Switch</source>
        <translation>Schalter</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>Switches a constant current on, and off again</source>
        <translation>Schaltet einen konstanten Strom ein und wieder aus</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Synapses compete: the weights end at zero or at the greatest</source>
        <translation>Synapsen konkurrieren: Die Gewichte enden bei null oder beim größten</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>Synapses on the dendrite, spikes in the soma. The spike runs back into the dendrite and fades there; the same synapse does less the further out it sits.</source>
        <translation>Synapsen am Dendriten, Spikes im Soma. Der Spike läuft in den Dendriten zurück und verblasst dort; dieselbe Synapse bewirkt umso weniger, je weiter außen sie sitzt.</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Synaptic delay: release and diffusion, added to conduction</source>
        <translation>Synaptische Verzögerung: Freisetzung und Diffusion, zusätzlich zur Leitung</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>T-type calcium channel</source>
        <translation>T-Typ-Kalziumkanal</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>T-type calcium channel (relay)</source>
        <translation>T-Typ-Kalziumkanal (Relais)</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>TC thalamus relay burst tonic rebound T-type calcium sleep</source>
        <translation>TC Thalamus Relais Burst tonisch Rebound T-Typ Kalzium Schlaf</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>TTX, which does not touch calcium channels, blocks it here, so that every cell has an answer to TTX: a translation for teaching.</source>
        <translation>TTX, das Kalziumkanäle nicht berührt, blockiert ihn hier, damit jede Zelle auf TTX antwortet: eine Übersetzung für den Unterricht.</translation>
    </message>
    <message>
        <extracomment>cell.cortical_fs</extracomment>
        <source>Take the M-current away and the cell fires evenly and fast. Such cells pace the cortex and hold it in check.</source>
        <translation>Ohne M-Strom feuert die Zelle gleichmäßig und schnell. Solche Zellen geben der Rinde den Takt und halten sie im Zaum.</translation>
    </message>
    <message>
        <extracomment>unit.tanh</extracomment>
        <source>Tanh unit</source>
        <translation>Tanh-Einheit</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>Temperature: the channels' rates triple every 10 °C</source>
        <translation>Temperatur: Die Raten der Kanäle verdreifachen sich alle 10 °C</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Temperature: warmth makes the channels faster (Q10 of 3); above 25 °C the squid axon cannot spike</source>
        <translation>Temperatur: Wärme macht die Kanäle schneller (Q10 von 3); über 25 °C kann das Riesenaxon nicht feuern</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>Temperature: warmth makes the channels of the soma faster</source>
        <translation>Temperatur: Wärme macht die Kanäle des Somas schneller</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Temperature; the channels of this model do not depend on it, others that are added may</source>
        <translation>Temperatur; die Kanäle dieses Modells hängen nicht von ihr ab, andere, die man hinzufügt, vielleicht</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>Temperature; warmth makes the channels faster</source>
        <translation>Temperatur; Wärme macht die Kanäle schneller</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>Ten times larger</source>
        <translation>Zehnmal größer</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>Tetraethylammonium (TEA)</source>
        <translation>Tetraethylammonium (TEA)</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>Tetrodotoxin (TTX)</source>
        <translation>Tetrodotoxin (TTX)</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Textbook neuron (needs 2 nA)</source>
        <translation>Lehrbuchneuron (braucht 2 nA)</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>Thalamic relay cell</source>
        <translation>Relaiszelle des Thalamus</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Thalamo-cortical (TC)</source>
        <translation>Thalamokortikal (TC)</translation>
    </message>
    <message>
        <extracomment>channel.girk</extracomment>
        <source>That D2 receptors open potassium channels in these cells was measured by Lacey et al. (1987).</source>
        <translation>Dass D2-Rezeptoren in diesen Zellen Kaliumkanäle öffnen, haben Lacey et al. (1987) gemessen.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>The adaptation a stands for the M-current, which is blocked</source>
        <translation>Die Adaptation a steht für den M-Strom, der blockiert ist</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>The after-hyperpolarisation shrinks: the reset moves up by at most 8 mV</source>
        <translation>Die Nachhyperpolarisation schrumpft: Das Rücksetzpotenzial steigt um höchstens 8 mV</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>The after-hyperpolarisation: spikes let calcium in, calcium opens SK, and the cell slows down until the calcium is gone.</source>
        <translation>Die Nachhyperpolarisation: Spikes lassen Kalzium ein, Kalzium öffnet SK, und die Zelle wird langsamer, bis das Kalzium verschwunden ist.</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>The bridge between artificial and biological: a ReLU with a memory of some milliseconds. Coupled with inhibition, such units compete; coupled with themselves, they remember.</source>
        <translation>Die Brücke zwischen künstlich und biologisch: eine ReLU mit einem Gedächtnis von einigen Millisekunden. Durch Hemmung gekoppelt, konkurrieren solche Einheiten; mit sich selbst gekoppelt, erinnern sie sich.</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>The calcium current was measured in thalamic cells; the cell's size and leak are those of a recorded one. Bursts agree, spike by spike, with the authors' own files in NEURON.</source>
        <translation>Der Kalziumstrom wurde an Zellen des Thalamus gemessen; Größe und Leck sind die einer gemessenen Zelle. Die Bursts stimmen Spike für Spike mit den Dateien der Autoren in NEURON überein.</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>The calcium outside is constant. Needs a calcium pool.</source>
        <translation>Das Kalzium außen ist konstant. Braucht einen Kalziumpool.</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_b</extracomment>
        <source>The cascade of the receptor is that of hippocampal recordings.</source>
        <translation>Die Kaskade des Rezeptors ist die aus Messungen am Hippocampus.</translation>
    </message>
    <message>
        <extracomment>cell.wang_buzsaki</extracomment>
        <source>The cell behind gamma rhythms: coupled by inhibition, cells like this fire in step 40 times a second.</source>
        <translation>Die Zelle hinter Gamma-Rhythmen: Durch Hemmung gekoppelt, feuern solche Zellen 40-mal in der Sekunde im Gleichtakt.</translation>
    </message>
    <message>
        <extracomment>wire.clamp</extracomment>
        <source>The cell's potential follows the clamp, whatever its channels, its synapses and other electrodes do.</source>
        <translation>Das Potenzial der Zelle folgt der Klemme, was auch immer ihre Kanäle, ihre Synapsen und andere Elektroden tun.</translation>
    </message>
    <message>
        <extracomment>channel.k_a</extracomment>
        <source>The channel of mammals has other time constants. Blockers such as 4-aminopyridine are not in the cabinet: set g_A to 0.</source>
        <translation>Der Kanal der Säugetiere hat andere Zeitkonstanten. Blocker wie 4-Aminopyridin sind nicht im Schrank: g_A auf 0 setzen.</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>The channels are lumped as in the model; no temperature factor.</source>
        <translation>Die Kanäle sind zusammengefasst wie im Modell; kein Temperaturfaktor.</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>The charge that enters, divided by the volume of the shell; removal at a rate proportional to what is there, as in models of thalamic cells.</source>
        <translation>Die einströmende Ladung, geteilt durch das Volumen der Schale; Abtransport mit einer Rate proportional zum Vorhandenen, wie in Modellen von Zellen des Thalamus.</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>The classical way to measure the impedance of a membrane.</source>
        <translation>Der klassische Weg, die Impedanz einer Membran zu messen.</translation>
    </message>
    <message>
        <extracomment>target.nAChR_a4b2</extracomment>
        <source>The commonest nicotinic receptor of the brain.</source>
        <translation>Der häufigste nikotinische Rezeptor des Gehirns.</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>The compound that showed that NMDA receptors trigger long-term potentiation.</source>
        <translation>Der Wirkstoff, der zeigte, dass NMDA-Rezeptoren die Langzeitpotenzierung auslösen.</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>The conductance that is closed belongs to the leak: with more than the leak the membrane becomes unstable. Size and time constant are teaching choices. Other effects: the M-current has its own answer to acetylcholine.</source>
        <translation>Die geschlossene Leitfähigkeit gehört zum Leck: Mit mehr als dem Leck wird die Membran instabil. Größe und Zeitkonstante sind für den Unterricht gewählt. Andere Wirkungen: Der M-Strom antwortet selbst auf Acetylcholin.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>The cubic's rising branch stands for sodium channels: a blocker flattens it</source>
        <translation>Der steigende Ast der kubischen Kurve steht für Natriumkanäle: Ein Blocker macht ihn flacher</translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>The current that does the opposite of others: hyperpolarise the cell and it slowly sags back; let go and it overshoots.</source>
        <translation>Der Strom, der das Gegenteil der anderen tut: die Zelle hyperpolarisieren, und sie kommt langsam zurück; loslassen, und sie schießt darüber hinaus.</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>The current that makes thalamic cells answer in two ways: single spikes when depolarised, a burst when released from hyperpolarisation.</source>
        <translation>Der Strom, der Zellen des Thalamus auf zwei Arten antworten lässt: einzelne Spikes, wenn sie depolarisiert sind, ein Burst beim Ende einer Hyperpolarisation.</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>The curve with which Rall (1967) described synaptic input to dendrites.</source>
        <translation>Die Kurve, mit der Rall (1967) synaptische Eingänge an Dendriten beschrieb.</translation>
    </message>
    <message>
        <extracomment>target.Kv_M</extracomment>
        <source>The delay of some seconds of that pathway.</source>
        <translation>Der Verzug dieses Wegs von einigen Sekunden.</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>The delayed rectifier: repolarises the membrane and leaves it briefly below rest.</source>
        <translation>Der verzögerte Gleichrichter: repolarisiert die Membran und lässt sie kurz unter der Ruhe zurück.</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>The dense sodium channels of a node in a mammalian axon, at 37 °C</source>
        <translation>Die dichten Natriumkanäle eines Schnürrings im Axon eines Säugetiers, bei 37 °C</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>The dependence on calcium is the one measured on cloned channels. It does not depend on the potential.</source>
        <translation>Die Abhängigkeit von Kalzium ist die an klonierten Kanälen gemessene. Sie hängt nicht vom Potenzial ab.</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>The experiment with which Hodgkin and Huxley found the channels: at a constant potential there is no spike and no capacitive current, so the current shows channels opening and closing. Trace the clamp for the current (downward is inward).</source>
        <translation>Das Experiment, mit dem Hodgkin und Huxley die Kanäle fanden: Bei konstantem Potenzial gibt es keinen Spike und keinen kapazitiven Strom, also zeigt der Strom, wie Kanäle öffnen und schließen. Für den Strom die Klemme aufzeichnen (abwärts heißt einwärts).</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>The exponential stands for sodium channels: a blocker raises its threshold by up to 12 mV</source>
        <translation>Die Exponentialfunktion steht für Natriumkanäle: Ein Blocker hebt ihre Schwelle um bis zu 12 mV</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>The exponential upstroke stands for sodium channels: a blocker raises its threshold by up to 12 mV</source>
        <translation>Der exponentielle Aufstrich steht für Natriumkanäle: Ein Blocker hebt seine Schwelle um bis zu 12 mV</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>The fast EPSP disappears; what NMDA receptors carry remains, if the cell is depolarised.</source>
        <translation>Das schnelle EPSP verschwindet; was NMDA-Rezeptoren tragen, bleibt, wenn die Zelle depolarisiert ist.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>The fatigue d stands for the M-current, which is blocked</source>
        <translation>Die Ermüdung d steht für den M-Strom, der blockiert ist</translation>
    </message>
    <message>
        <extracomment>unit.relu</extracomment>
        <source>The frequency-current curve of many neurons is close to this: silent up to a threshold current, then roughly linear.</source>
        <translation>Die Frequenz-Strom-Kennlinie vieler Neuronen kommt dem nahe: still bis zu einem Schwellenstrom, dann ungefähr linear.</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>The geometry and the passive membrane are usual values of cortical cells, solved as a cable.</source>
        <translation>Geometrie und passive Membran haben übliche Werte von Rindenzellen und sind als Kabel gelöst.</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>The heart's version of the channel (hERG) is a safety test for drugs; no such drug is in the cabinet. The channels do not depend on temperature.</source>
        <translation>Die Herzfassung des Kanals (hERG) ist ein Sicherheitstest für Medikamente; keines davon ist im Schrank. Die Kanäle hängen nicht von der Temperatur ab.</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>The kinetic scheme of Destexhe, Mainen and Sejnowski, fitted to hippocampal recordings.</source>
        <translation>Das kinetische Schema von Destexhe, Mainen und Sejnowski, an Messungen am Hippocampus angepasst.</translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>The large leak of a node, which ends its spike</source>
        <translation>Das große Leck eines Schnürrings, das seinen Spike beendet</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>The law behind a gradual onset: the rate grows with the square root of the current above threshold, whatever the channels.</source>
        <translation>Das Gesetz hinter einem allmählichen Beginn: Die Rate wächst mit der Wurzel des Stroms über der Schwelle, gleich welche Kanäle es sind.</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>The lethal poison of the puffer fish (1 to 2 mg kill a person): simulation only.</source>
        <translation>Das tödliche Gift des Kugelfischs (1 bis 2 mg töten einen Menschen): nur in der Simulation.</translation>
    </message>
    <message>
        <extracomment>synapse.nmda</extracomment>
        <source>The magnesium block is the one measured by Jahr and Stevens (1990); the decay of 52 ms is that of synapses on interneurons of the cortex.</source>
        <translation>Der Magnesiumblock ist der von Jahr und Stevens (1990) gemessene; der Abfall von 52 ms ist der von Synapsen auf Interneuronen der Rinde.</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>The membrane as a resistor. With the resistance along the dendrite it makes a cable: signals shrink and spread on their way.</source>
        <translation>Die Membran als Widerstand. Mit dem Widerstand längs des Dendriten macht sie ein Kabel: Signale schrumpfen und zerfließen unterwegs.</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>The membrane, the inside and the temperature of the squid axon (Hodgkin and Huxley 1952), in a thinner fibre. Speed grows with the root of the diameter.</source>
        <translation>Membran, Inneres und Temperatur des Tintenfischaxons (Hodgkin und Huxley 1952), in einer dünneren Faser. Die Geschwindigkeit wächst mit der Wurzel des Durchmessers.</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>The minimal rule: pairing strengthens only when it is fast</source>
        <translation>Die kleinste Regel: Paarung stärkt nur, wenn sie schnell ist</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>The minimal rule: slow pairing strengthens, too</source>
        <translation>Die kleinste Regel: Auch langsame Paarung stärkt</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>The named classes of cortical and thalamic neurons and twenty patterns of firing, chosen by four numbers: a and b shape the recovery, c and d the reset.</source>
        <translation>Die benannten Klassen von Neuronen aus Rinde und Thalamus und zwanzig Feuermuster, gewählt durch vier Zahlen: a und b formen die Erholung, c und d das Zurücksetzen.</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>The normal form of a saddle-node bifurcation: near it every type I neuron behaves so. With v = tan(θ/2) it is the theta neuron.</source>
        <translation>Die Normalform einer Sattel-Knoten-Bifurkation: In ihrer Nähe verhält sich jedes Neuron vom Typ I so. Mit v = tan(θ/2) ist es das Theta-Neuron.</translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>The number</source>
        <translation>Die Zahl</translation>
    </message>
    <message>
        <extracomment>stimulus.slider</extracomment>
        <source>The number, from -1 to 1</source>
        <translation>Die Zahl, von -1 bis 1</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>The oldest artificial neuron: all or nothing. With suitable weights it computes AND, OR and NOT; a single one can never compute XOR, because one straight line cannot separate its cases.</source>
        <translation>Das älteste künstliche Neuron: alles oder nichts. Mit passenden Gewichten berechnet es UND, ODER und NICHT; ein einzelnes kann nie XOR berechnen, weil eine Gerade dessen Fälle nicht trennen kann.</translation>
    </message>
    <message>
        <extracomment>unit.tanh</extracomment>
        <source>The output may be negative; a firing rate cannot. A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does.</source>
        <translation>Der Ausgang kann negativ sein; eine Feuerrate kann das nicht. Eine künstliche Einheit hat keine eigene Zeit: Sie antwortet in jedem Simulationsschritt neu. Sie hat keine Membran, keine Spikes, keine Refraktärzeit, keine Chemie, und eine Zahl mit Vorzeichen kann einen Nachbarn erregen und einen anderen hemmen, was ein echtes Neuron selten tut.</translation>
    </message>
    <message>
        <extracomment>unit.sigmoid</extracomment>
        <source>The output may be read as a rate or a probability; the timing of spikes is lost. A unit has no time of its own: it answers anew in every step of the simulation. It has no membrane, no spikes, no refractory period, no chemistry, and one signed number may excite one neighbour and inhibit another, which a real neuron seldom does.</source>
        <translation>Der Ausgang lässt sich als Rate oder Wahrscheinlichkeit lesen; der Zeitpunkt der Spikes ist verloren. Eine künstliche Einheit hat keine eigene Zeit: Sie antwortet in jedem Simulationsschritt neu. Sie hat keine Membran, keine Spikes, keine Refraktärzeit, keine Chemie, und eine Zahl mit Vorzeichen kann einen Nachbarn erregen und einen anderen hemmen, was ein echtes Neuron selten tut.</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>The parabola stands for sodium channels: a blocker raises the threshold by up to 12 mV</source>
        <translation>Die Parabel steht für Natriumkanäle: Ein Blocker hebt die Schwelle um bis zu 12 mV</translation>
    </message>
    <message>
        <extracomment>synapse.exponential</extracomment>
        <source>The peak of the conductance is the weight, whatever the time constants.</source>
        <translation>Der Gipfel der Leitfähigkeit ist das Gewicht, gleich welche Zeitkonstanten.</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>The potential is exactly the command, and the current is exactly what balances the membrane's own.</source>
        <translation>Das Potenzial ist genau der Befehl, und der Strom ist genau der, der den der Membran ausgleicht.</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>The quadratic term stands for sodium channels: without it there is no upstroke</source>
        <translation>Das quadratische Glied steht für Natriumkanäle: Ohne es gibt es keinen Aufstrich</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>The rest moves up by at most 4 mV</source>
        <translation>Das Ruhepotenzial steigt um höchstens 4 mV</translation>
    </message>
    <message>
        <extracomment>cell.thalamic_relay</extracomment>
        <source>The same cell, resting at about -60 mV as when awake: calcium channels are inactivated, 300 pA give single spikes</source>
        <translation>Dieselbe Zelle, in Ruhe bei etwa -60 mV wie im Wachen: Kalziumkanäle sind inaktiviert, 300 pA ergeben einzelne Spikes</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>The same membrane, ten times the area: it needs ten times the current</source>
        <translation>Dieselbe Membran, zehnfache Fläche: Sie braucht den zehnfachen Strom</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>The same story as in the squid axon, at the temperature of a mammal: spikes of a millisecond.</source>
        <translation>Dieselbe Geschichte wie im Riesenaxon, bei der Temperatur eines Säugetiers: Spikes von einer Millisekunde.</translation>
    </message>
    <message>
        <extracomment>compound.dopamine</extracomment>
        <source>The same transmitter can do opposite things: the receptor decides. D2 receptors answer to nanomoles, D1 receptors to micromoles.</source>
        <translation>Derselbe Transmitter kann Gegenteiliges bewirken: Der Rezeptor entscheidet. D2-Rezeptoren antworten auf Nanomol, D1-Rezeptoren auf Mikromol.</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>The self-amplifying upstroke: depolarisation opens m gates, sodium enters, the membrane depolarises further. The slower h gate ends it.</source>
        <translation>Der sich selbst verstärkende Aufstrich: Depolarisation öffnet m-Tore, Natrium strömt ein, die Membran depolarisiert weiter. Das langsamere h-Tor beendet ihn.</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>The shape of AMPA, NMDA and GABA-A receptors in this program.</source>
        <translation>Die Form der AMPA-, NMDA- und GABA-A-Rezeptoren in diesem Programm.</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>The simplest synapse: a jump and a decay.</source>
        <translation>Die einfachste Synapse: ein Sprung und ein Abfall.</translation>
    </message>
    <message>
        <extracomment>target.GABA_A</extracomment>
        <source>The site of benzodiazepines, barbiturates, many anaesthetics and alcohol.</source>
        <translation>Der Angriffsort von Benzodiazepinen, Barbituraten, vielen Narkosemitteln und Alkohol.</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>The slow variable stands for slow potassium currents, which are halved at most</source>
        <translation>Die langsame Variable steht für langsame Kaliumströme, die höchstens halbiert werden</translation>
    </message>
    <message>
        <extracomment>unit.softplus</extracomment>
        <source>The smooth version of the ReLU; its slope is the sigmoid, so it never goes completely dead.</source>
        <translation>Die glatte Fassung der ReLU; ihre Steigung ist die Sigmoidfunktion, sie wird also nie ganz tot.</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>The soma has the channels of the squid axon at 6.3 °C, so its spikes are slow. Real dendrites have channels of their own.</source>
        <translation>Das Soma hat die Kanäle des Tintenfischaxons bei 6.3 °C, seine Spikes sind daher langsam. Echte Dendriten haben eigene Kanäle.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>The spike as geometry: one fast and one slow variable</source>
        <translation>Der Spike als Geometrie: eine schnelle und eine langsame Variable</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>The spike broadens from 1.5 to 3 ms in the Hodgkin-Huxley cell and its after-hyperpolarisation shrinks.</source>
        <translation>Der Spike wird in der Hodgkin-Huxley-Zelle von 1.5 auf 3 ms breiter, und seine Nachhyperpolarisation schrumpft.</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>The spike is cut at V_cut and reset by a rule. No adaptation: that is AdEx. The resistance is a teaching choice (20 MOhm in the paper), so that 100 pA make it fire.</source>
        <translation>Der Spike wird bei V_cut abgeschnitten und durch eine Regel zurückgesetzt. Keine Adaptation: Das ist AdEx. Der Widerstand ist für den Unterricht gewählt (20 MOhm in der Veröffentlichung), sodass die Zelle bei 100 pA feuert.</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>The spike itself is cut off at V_cut and reset by a rule: no shape, no channels. One variable w lumps all slow potassium currents. The published patterns are scaled to a small cell that 100 pA drives, which changes no voltage; synapses of equal weight act more strongly on it than on the published one. What blockers do is a translation, marked below. The irregular pattern is chaotic: its spike count depends on the time step.</source>
        <translation>Der Spike selbst wird bei V_cut abgeschnitten und durch eine Regel zurückgesetzt: keine Form, keine Kanäle. Eine Variable w fasst alle langsamen Kaliumströme zusammen. Die veröffentlichten Muster sind auf eine kleine Zelle skaliert, die 100 pA antreiben, was keine Spannung ändert; Synapsen gleichen Gewichts wirken auf sie stärker als auf die veröffentlichte. Was Blocker bewirken, ist eine Übersetzung, die unten gekennzeichnet ist. Das unregelmäßige Muster ist chaotisch: Seine Spikezahl hängt vom Zeitschritt ab.</translation>
    </message>
    <message>
        <extracomment>channel.na_da</extracomment>
        <source>The spikes of a dopamine cell; its slow ticking is made by other channels.</source>
        <translation>Die Spikes einer Dopaminzelle; ihr langsames Ticken machen andere Kanäle.</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>The spikes of a pacemaker cell: sodium and potassium share one gate.</source>
        <translation>Die Spikes einer Schrittmacherzelle: Natrium und Kalium teilen sich ein Tor.</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>The squid axon has no M-current: muscarinic receptors depolarise through the leak, by at most 4 mV of its reversal potential</source>
        <translation>Das Riesenaxon hat keinen M-Strom: Muskarinische Rezeptoren depolarisieren über das Leck, um höchstens 4 mV seines Umkehrpotenzials</translation>
    </message>
    <message>
        <extracomment>channel.k_hh</extracomment>
        <source>The squid axon has no dopamine receptors: the potassium conductance falls by a quarter at most, as a slow potassium current of striatal cells does</source>
        <translation>Das Riesenaxon hat keine Dopaminrezeptoren: Die Kaliumleitfähigkeit sinkt um höchstens ein Viertel, wie ein langsamer Kaliumstrom von Zellen des Striatums</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>The squid axon has no dopamine receptors: the sodium conductance falls by a tenth at most, as in striatal cells</source>
        <translation>Das Riesenaxon hat keine Dopaminrezeptoren: Die Natriumleitfähigkeit sinkt um höchstens ein Zehntel, wie in Zellen des Striatums</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>The squid axon of 1952 ignores TEA from outside (it must be perfused inside); here the Hodgkin-Huxley cell is allowed to respond. BK channels, which are more sensitive, do not answer to it here. The default times are shortened for the classroom.</source>
        <translation>Das Riesenaxon von 1952 beachtet TEA von außen nicht (es muss innen perfundiert werden); hier darf die Hodgkin-Huxley-Zelle ansprechen. BK-Kanäle, die empfindlicher sind, sprechen hier nicht an. Die voreingestellten Zeiten sind für den Unterricht verkürzt.</translation>
    </message>
    <message>
        <extracomment>cell.hodgkin_huxley</extracomment>
        <source>The squid giant axon: spikes made by sodium and potassium channels</source>
        <translation>Das Riesenaxon des Tintenfischs: Spikes, gemacht von Natrium- und Kaliumkanälen</translation>
    </message>
    <message>
        <extracomment>channel.na_cs</extracomment>
        <source>The squid's rates shifted, at 18 °C.</source>
        <translation>Die Raten des Tintenfischs, verschoben, bei 18 °C.</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>The squid's rates, shifted and sped up so that the cell fires like hippocampal interneurons.</source>
        <translation>Die Raten des Tintenfischs, verschoben und beschleunigt, sodass die Zelle feuert wie Interneuronen des Hippocampus.</translation>
    </message>
    <message>
        <extracomment>channel.k_wb</extracomment>
        <source>The squid's rates, shifted and sped up, to imitate the channel Kv3 of fast-spiking cells.</source>
        <translation>Die Raten des Tintenfischs, verschoben und beschleunigt, um den Kanal Kv3 schnell feuernder Zellen nachzuahmen.</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>The standard experiment: how does a cell answer a constant current?</source>
        <translation>Das Standardexperiment: Wie antwortet eine Zelle auf einen konstanten Strom?</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>The synapse of artificial networks: one signed number.</source>
        <translation>Die Synapse künstlicher Netze: eine Zahl mit Vorzeichen.</translation>
    </message>
    <message>
        <extracomment>channel.k_wb</extracomment>
        <source>The temperature factor is not part of the published model.</source>
        <translation>Der Temperaturfaktor gehört nicht zum veröffentlichten Modell.</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>The three states (closed, open, desensitised) and their numbers are those of PyRhO's fit to the wild type; the rectification is the measured one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>The threshold depends on how fast the current comes</source>
        <translation>Die Schwelle hängt davon ab, wie schnell der Strom kommt</translation>
    </message>
    <message>
        <extracomment>channel.na_wb</extracomment>
        <source>The upstroke of a cell that can fire more than 200 times a second.</source>
        <translation>Der Aufstrich einer Zelle, die mehr als 200-mal in der Sekunde feuern kann.</translation>
    </message>
    <message>
        <extracomment>channel.na_cs</extracomment>
        <source>The upstroke of the spike.</source>
        <translation>Der Aufstrich des Spikes.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>The values of the Neuronal Dynamics exercises: a large cell</source>
        <translation>Die Werte der Übungen zu Neuronal Dynamics: eine große Zelle</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>The voltage dependence of the magnesium block is the one measured by Jahr and Stevens (1990).</source>
        <translation>Die Spannungsabhängigkeit des Magnesiumblocks ist die von Jahr und Stevens (1990) gemessene.</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>The weight of the wire (1 nS) scales how many receptors a spike reaches; the largest conductance is g_max, a teaching choice. Presynaptic GABA-B receptors are left out.</source>
        <translation>Das Gewicht der Leitung (1 nS) skaliert, wie viele Rezeptoren ein Spike erreicht; die größte Leitfähigkeit ist g_max, für den Unterricht gewählt. Präsynaptische GABA-B-Rezeptoren fehlen.</translation>
    </message>
    <message>
        <extracomment>synapse.gaba_b</extracomment>
        <source>The weight says how many receptors a spike reaches; how much they can open is g_max of the receptor. Give the target the GABA-B receptor first.</source>
        <translation>Das Gewicht sagt, wie viele Rezeptoren ein Spike erreicht; wie weit sie öffnen können, sagt g_max des Rezeptors. Dem Ziel zuerst den GABA-B-Rezeptor geben.</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>The window of Bi and Poo: 60 pairs change the weight by up to +78 % and -27 %</source>
        <translation>Das Fenster von Bi und Poo: 60 Paare ändern das Gewicht um bis zu +78 % und -27 %</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>The window of time was measured at synapses of the hippocampus and of the cortex (Bi &amp; Poo 1998). Song, Miller and Abbott (2000) showed that it makes weights bimodal and keeps the rate of the target steady.</source>
        <translation>Das Zeitfenster wurde an Synapsen von Hippocampus und Rinde gemessen (Bi &amp; Poo 1998). Song, Miller und Abbott (2000) zeigten, dass es die Gewichte zweigipflig macht und die Rate des Ziels stabil hält.</translation>
    </message>
    <message>
        <extracomment>target.D1</extracomment>
        <source>Their pathway takes some ten seconds; here it acts at once. Role in learning.</source>
        <translation>Ihr Weg braucht rund zehn Sekunden; hier wirkt er sofort. Rolle beim Lernen.</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Thickness of the shell: a thin one fills quickly</source>
        <translation>Dicke der Schale: Eine dünne füllt sich schnell</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>This fibre spikes by calcium and TTX does not touch it; here TTX blocks it as it would a sodium spike</source>
        <translation>Diese Faser feuert mit Kalzium, und TTX berührt es nicht; hier blockiert TTX es wie einen Natriumspike</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>This model has no M-current: closing it depolarises the rest by at most 4 mV</source>
        <translation>Dieses Modell hat keinen M-Strom: Ihn zu schließen depolarisiert die Ruhe um höchstens 4 mV</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>This model has no potassium channels: a blocker doubles the refractory time at most, standing for the broader spike</source>
        <translation>Dieses Modell hat keine Kaliumkanäle: Ein Blocker verdoppelt höchstens die Refraktärzeit, stellvertretend für den breiteren Spike</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>This model has no potassium channels: a blocker moves the reset up by at most 10 mV</source>
        <translation>Dieses Modell hat keine Kaliumkanäle: Ein Blocker hebt das Rücksetzpotenzial um höchstens 10 mV</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>This model has no potassium channels: a blocker moves the reset up by at most 4 mV</source>
        <translation>Dieses Modell hat keine Kaliumkanäle: Ein Blocker hebt das Rücksetzpotenzial um höchstens 4 mV</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>This model has no potassium channels: a blocker moves the reset up by at most 8 mV</source>
        <translation>Dieses Modell hat keine Kaliumkanäle: Ein Blocker hebt das Rücksetzpotenzial um höchstens 8 mV</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>This model has no sodium channels: a blocker raises its threshold by up to 15 mV</source>
        <translation>Dieses Modell hat keine Natriumkanäle: Ein Blocker hebt seine Schwelle um bis zu 15 mV</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>Three equations that burst: spikes carried on a slow wave, or chaos</source>
        <translation>Drei Gleichungen, die Bursts machen: Spikes, getragen von einer langsamen Welle, oder Chaos</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>Three states (closed, open, inactivated) with the rates of the published model.</source>
        <translation>Drei Zustände (geschlossen, offen, inaktiviert) mit den Raten des veröffentlichten Modells.</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>Threshold for short pulses: the upper root of the parabola</source>
        <translation>Schwelle für kurze Pulse: die obere Nullstelle der Parabel</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Threshold that moves</source>
        <translation>Bewegliche Schwelle</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>Threshold unit</source>
        <translation>Schwellenwertneuron</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Threshold, integration, leak, refractory period, and the frequency-current curve with its rheobase (V_th - E_L)/R: 80 pA here.</source>
        <translation>Schwelle, Integration, Leck, Refraktärzeit und die Frequenz-Strom-Kennlinie mit ihrer Rheobase (V_th - E_L)/R: hier 80 pA.</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>Threshold: the cell fires when the membrane reaches it</source>
        <translation>Schwelle: Die Zelle feuert, wenn die Membran sie erreicht</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Threshold: where the upstroke begins to feed itself</source>
        <translation>Schwelle: wo der Aufstrich beginnt, sich selbst zu verstärken</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>Ticking</source>
        <translation>Tickend</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Ticking slowly</source>
        <translation>Langsam tickend</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Time constant of adaptation</source>
        <translation>Zeitkonstante der Adaptation</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>Time constant of closing</source>
        <translation>Zeitkonstante des Schließens</translation>
    </message>
    <message>
        <extracomment>receptor.current_e</extracomment>
        <source>Time constant of decay</source>
        <translation>Zeitkonstante des Abklingens</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Time constant of facilitation; 0 for none</source>
        <translation>Zeitkonstante der Bahnung; 0 für keine</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>Time constant of opening and closing</source>
        <translation>Zeitkonstante von Öffnen und Schließen</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>Time constant with which a spike is forgotten</source>
        <translation>Zeitkonstante, mit der ein Spike vergessen wird</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>Time constant with which pumps and buffers take calcium away</source>
        <translation>Zeitkonstante, mit der Pumpen und Puffer Kalzium wegschaffen</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Time constant with which resources recover</source>
        <translation>Zeitkonstante, mit der sich die Vorräte erholen</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>Time constant: how slowly the activity follows its input</source>
        <translation>Zeitkonstante: wie langsam die Aktivität dem Eingang folgt</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>Time constants as measured in the superior olive, where they sharpen the timing of hearing.</source>
        <translation>Zeitkonstanten wie in der oberen Olive gemessen, wo sie das Hören zeitlich schärfen.</translation>
    </message>
    <message>
        <extracomment>synapse.glycine</extracomment>
        <source>Time constants as measured in the superior olive.</source>
        <translation>Zeitkonstanten wie in der oberen Olive gemessen.</translation>
    </message>
    <message>
        <extracomment>synapse.nicotinic</extracomment>
        <source>Time course and reversal potential as measured under voltage clamp in a sympathetic ganglion, where the decay is that of the channels: acetylcholine itself is gone within a millisecond.</source>
        <translation>Zeitverlauf und Umkehrpotenzial wie unter Spannungsklemme an einem sympathischen Ganglion gemessen, wo der Abfall der der Kanäle ist: Acetylcholin selbst ist innerhalb einer Millisekunde verschwunden.</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>Time from arrival to peak</source>
        <translation>Zeit von der Ankunft bis zum Gipfel</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Time from the spike to its effect: conduction and release</source>
        <translation>Zeit vom Spike bis zu seiner Wirkung: Leitung und Freisetzung</translation>
    </message>
    <message>
        <extracomment>meter.rate</extracomment>
        <source>Time over which spikes are counted</source>
        <translation>Zeit, über die Spikes gezählt werden</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>Time that the messengers need; seconds in the brain</source>
        <translation>Zeit, die die Botenstoffe brauchen; im Gehirn Sekunden</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>Timing decides: input shortly before the target's spike strengthens a synapse, input shortly after it weakens it. With additive changes synapses compete, and their weights become two crowds.</source>
        <translation>Der Zeitpunkt entscheidet: Ein Eingang kurz vor dem Spike des Ziels stärkt eine Synapse, einer kurz danach schwächt sie. Bei additiven Änderungen konkurrieren Synapsen, und ihre Gewichte teilen sich in zwei Lager.</translation>
    </message>
    <message>
        <extracomment>channel.nmda_tonic</extracomment>
        <source>Tonic NMDA current</source>
        <translation>Tonischer NMDA-Strom</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Tonic bursting</source>
        <translation>Tonische Bursts</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Tonic spiking</source>
        <translation>Tonisches Feuern</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>Touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>Transient spiking</source>
        <translation>Einmaliges Feuern</translation>
    </message>
    <message>
        <extracomment>compound.apv</extracomment>
        <source>Treated as removing receptors, without competition. The default times are shortened for the classroom.</source>
        <translation>Behandelt wie weggenommene Rezeptoren, ohne Konkurrenz. Die voreingestellten Zeiten sind für den Unterricht verkürzt.</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Treated as removing receptors, without competition. The salt used in laboratories also blocks SK channels; here they do not answer to it. The default times are shortened for the classroom.</source>
        <translation>Behandelt wie weggenommene Rezeptoren, ohne Konkurrenz. Das in Labors verwendete Salz blockiert auch SK-Kanäle; hier sprechen sie nicht darauf an. Die voreingestellten Zeiten sind für den Unterricht verkürzt.</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>Treated as removing receptors: at a synapse the pulse of glutamate is too short for competition. At high doses it also touches the glycine site of NMDA receptors, as given here. The default times are shortened for the classroom.</source>
        <translation>Behandelt wie weggenommene Rezeptoren: An einer Synapse ist der Glutamatpuls für Konkurrenz zu kurz. In hoher Dosis berührt es auch die Glycinstelle der NMDA-Rezeptoren, wie hier angegeben. Die voreingestellten Zeiten sind für den Unterricht verkürzt.</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Triplet STDP</source>
        <translation>Triplett-STDP</translation>
    </message>
    <message>
        <extracomment>wire.input</extracomment>
        <source>Turns a current into a number for a unit</source>
        <translation>Macht aus einem Strom eine Zahl für eine Einheit</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>Turns a unit's activation into a current</source>
        <translation>Macht aus der Aktivierung einer Einheit einen Strom</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>Two cables that share the fluid outside (Markin 1970; Binczak et al. 2001); alpha is r_e/(r_i + 2 r_e), from the resistances along the fluid and along the inside of an axon. Two spikes in step travel slower by the root of 1 - 2 alpha. Katz and Schmitt saw such effects in pairs of crab axons in 1940.</source>
        <translation>Zwei Kabel, die sich die Flüssigkeit außen teilen (Markin 1970; Binczak et al. 2001); alpha ist r_e/(r_i + 2 r_e), aus den Widerständen längs der Flüssigkeit und längs des Innern eines Axons. Zwei Spikes im Gleichtakt laufen um die Wurzel aus 1 - 2 alpha langsamer. Katz und Schmitt sahen solche Wirkungen 1940 an Paaren von Krabbenaxonen.</translation>
    </message>
    <message>
        <extracomment>cell.fitzhugh_nagumo</extracomment>
        <source>Two curves and a path: a cubic for the fast variable, a line for the slow one. Excitability, refractoriness, rebound and block by too much current can be read off the picture.</source>
        <translation>Zwei Kurven und ein Weg: eine kubische für die schnelle Variable, eine Gerade für die langsame. Erregbarkeit, Refraktärzeit, Rebound und Block durch zu viel Strom lassen sich am Bild ablesen.</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Two short equations that imitate every class of cortical neuron</source>
        <translation>Zwei kurze Gleichungen, die jede Klasse von Rindenneuronen nachahmen</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>Two variables only, so that the whole behaviour fits on a sheet of paper: two curves, and the spike goes round their crossing. It shows what makes a cell begin to fire gradually or suddenly.</source>
        <translation>Nur zwei Variablen, sodass das ganze Verhalten auf ein Blatt Papier passt: zwei Kurven, und der Spike läuft um ihren Schnittpunkt. Es zeigt, wodurch eine Zelle allmählich oder plötzlich zu feuern beginnt.</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Unless you choose otherwise, release never fails and never tires; the weight is all receptors of the connection together. An axon is one speed for its whole length: no branches, no failures, and the length is that of the straight line.</source>
        <translation>Sofern nicht anders gewählt, versagt die Freisetzung nie und ermüdet nie; das Gewicht sind alle Rezeptoren der Verbindung zusammen. Ein Axon hat auf ganzer Länge eine Geschwindigkeit: keine Verzweigungen, keine Ausfälle, und die Länge ist die der geraden Linie.</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>Unreliable</source>
        <translation>Unzuverlässig</translation>
    </message>
    <message>
        <extracomment>channel.na_tm</extracomment>
        <source>Upstroke of the spike in cells of cortex and thalamus</source>
        <translation>Aufstrich des Spikes in Zellen von Rinde und Thalamus</translation>
    </message>
    <message>
        <extracomment>channel.na_da</extracomment>
        <source>Upstroke of the spike of a dopamine cell</source>
        <translation>Aufstrich des Spikes einer Dopaminzelle</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>Used in the laboratory to pace cells.</source>
        <translation>Dient im Labor dazu, Zellen einen Takt zu geben.</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>Valium benzodiazepine GABA modulator</source>
        <translation>Valium Benzodiazepin GABA Modulator</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>Vertebrates have other channels in their thin bare axons. Use a step of 0.01 ms or less. A spike is counted at the far end.</source>
        <translation>Wirbeltiere haben in ihren dünnen nackten Axonen andere Kanäle. Einen Schritt von 0.01 ms oder weniger verwenden. Ein Spike wird am fernen Ende gezählt.</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Visual cortex</source>
        <translation>Sehrinde</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>Visual cortex, all terms</source>
        <translation>Sehrinde, alle Glieder</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>Voltage clamp</source>
        <translation>Spannungsklemme</translation>
    </message>
    <message>
        <extracomment>channel.na_node</extracomment>
        <source>Voltage-clamp data of rabbit nodes (Chiu et al. 1979), moved to 37 °C by Sweeney et al. (1987).</source>
        <translation>Messungen mit der Spannungsklemme an Schnürringen des Kaninchens (Chiu et al. 1979), von Sweeney et al. (1987) auf 37 °C übertragen.</translation>
    </message>
    <message>
        <extracomment>target.Kv_delayed</extracomment>
        <source>Voltage-gated potassium channels that end the spike</source>
        <translation>Spannungsgesteuerte Kaliumkanäle, die den Spike beenden</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>Wakes cells up: depolarises and ends adaptation</source>
        <translation>Weckt Zellen: depolarisiert und beendet Adaptation</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>What GABA-A receptors are to the cortex, glycine receptors are to brain stem and spinal cord: fast inhibition through chloride.</source>
        <translation>Was GABA-A-Rezeptoren für die Rinde sind, sind Glycinrezeptoren für Hirnstamm und Rückenmark: schnelle Hemmung durch Chlorid.</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>What a neuron in the brain feels: the sum of very many small inputs.</source>
        <translation>Was ein Neuron im Gehirn spürt: die Summe sehr vieler kleiner Eingänge.</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>What a spike releases: all of the weight, or the share that is ready, or a whole number of vesicles by chance</source>
        <translation>Was ein Spike freisetzt: das ganze Gewicht, den bereiten Anteil oder eine ganze Zahl von Vesikeln nach Zufall</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>What brings the membrane back to rest. With the area, g_L sets the input resistance; with the capacitance, the time constant; E_L sets where the cell rests.</source>
        <translation>Was die Membran zur Ruhe zurückbringt. Mit der Fläche bestimmt g_L den Eingangswiderstand, mit der Kapazität die Zeitkonstante; E_L bestimmt, wo die Zelle ruht.</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>What decides which cell stands above which</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>What every cell of a population does, as colour: over time, or in a grid</source>
        <translation>Was jede Zelle einer Population tut, als Farbe: über der Zeit oder in einem Gitter</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>What the sharp threshold of a leaky integrate-and-fire cell stands for: sodium channels open exponentially with depolarisation, and from V_rh on the membrane runs away by itself.</source>
        <translation>Wofür die scharfe Schwelle einer Integrate-and-Fire-Zelle steht: Natriumkanäle öffnen exponentiell mit der Depolarisation, und ab V_rh läuft die Membran von selbst davon.</translation>
    </message>
    <message>
        <extracomment>lead.probe</extracomment>
        <source>What to show; empty for the main output</source>
        <translation>Was gezeigt wird; leer für den Hauptausgang</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>When four of five sodium channels are blocked, it stops spiking and only charges</source>
        <translation>Wenn vier von fünf Natriumkanälen blockiert sind, feuert es nicht mehr und lädt sich nur noch auf</translation>
    </message>
    <message>
        <extracomment>cell.qif</extracomment>
        <source>When four of five sodium channels are blocked, only the leak is left</source>
        <translation>Wenn vier von fünf Natriumkanälen blockiert sind, bleibt nur das Leck</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>When four of five sodium channels are blocked, the self-amplifying parabola is replaced by its straight tangent at rest: no spike</source>
        <translation>Wenn vier von fünf Natriumkanälen blockiert sind, tritt an die Stelle der sich selbst verstärkenden Parabel ihre Tangente im Ruhepunkt: kein Spike</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>When four of five sodium channels are blocked, there is no upstroke and no spike</source>
        <translation>Wenn vier von fünf Natriumkanälen blockiert sind, gibt es keinen Aufstrich und keinen Spike</translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>When it begins</source>
        <translation>Wann er beginnt</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>When it ends</source>
        <translation>Wann sie endet</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>When it is switched off</source>
        <translation>Wann er ausgeschaltet wird</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>When it is switched on</source>
        <translation>Wann er eingeschaltet wird</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>When the first pulse begins</source>
        <translation>Wann der erste Puls beginnt</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>When the rise begins</source>
        <translation>Wann der Anstieg beginnt</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>When the step begins</source>
        <translation>Wann die Stufe beginnt</translation>
    </message>
    <message>
        <extracomment>cell.eif</extracomment>
        <source>Where the upstroke begins to feed itself: a slow current must reach it</source>
        <translation>Wo der Aufstrich beginnt, sich selbst zu verstärken: Ein langsamer Strom muss dorthin gelangen</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>Whether cells of one population, or of one type, stay together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>Whether recovery forgets; 0 in the accommodating pattern</source>
        <translation>Ob die Erholung vergisst; 0 im akkommodierenden Muster</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Whether the trace has to rise or to fall through the level</source>
        <translation>Ob die Kurve steigend oder fallend durch den Pegel gehen muss</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>Which trace triggers, as node:variable; empty for the first</source>
        <translation>Welche Kurve triggert, als Knoten:Variable; leer für die erste</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>Who fires when: synchrony and patterns at a glance.</source>
        <translation>Wer wann feuert: Synchronie und Muster auf einen Blick.</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>Who is active, when, and who beside whom: waves, groups and silent cells. Click a cell of the grid, or double-click a line, to trace it.</source>
        <translation>Wer aktiv ist, wann, und wer neben wem: Wellen, Gruppen und stille Zellen. Eine Zelle des Gitters anklicken oder eine Zeile doppelklicken, um sie aufzuzeichnen.</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>Why axons need shielding. The current of a spike flows back outside. In a narrow space it passes the neighbour, which is first held back, then excited: by 5 mV at alpha 0.2, enough to fire from about 0.3 on. Two spikes on their way side by side pull each other into step, and both slow down.</source>
        <translation>Warum Axone Abschirmung brauchen. Der Strom eines Spikes fließt außen zurück. In einem engen Spalt geht er durch den Nachbarn, der erst gehemmt, dann erregt wird: um 5 mV bei alpha 0.2, ab etwa 0.3 genug zum Feuern. Zwei Spikes, die nebeneinander laufen, ziehen einander in den Gleichtakt, und beide werden langsamer.</translation>
    </message>
    <message>
        <extracomment>channel.k_wb</extracomment>
        <source>Why interneurons do not tire: the potassium current is gone before the next spike.</source>
        <translation>Warum Interneuronen nicht ermüden: Der Kaliumstrom ist vor dem nächsten Spike verschwunden.</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>With all four terms that the measurements allow</source>
        <translation>Mit allen vier Gliedern, die die Messungen zulassen</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>With fitted values it predicts the spike times of recorded cortical neurons within milliseconds. The exponential is what the activation of sodium channels does near threshold.</source>
        <translation>Mit angepassten Werten sagt es die Spikezeiten gemessener Rindenneuronen auf Millisekunden voraus. Die Exponentialfunktion ist das, was die Aktivierung der Natriumkanäle nahe der Schwelle bewirkt.</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>Without A-current</source>
        <translation>Ohne A-Strom</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Without ERG channels</source>
        <translation>Ohne ERG-Kanäle</translation>
    </message>
    <message>
        <extracomment>cell.cortical_rs</extracomment>
        <source>Without M-current</source>
        <translation>Ohne M-Strom</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>Without glutamate</source>
        <translation>Ohne Glutamat</translation>
    </message>
    <message>
        <extracomment>compound.bicuculline</extracomment>
        <source>Without inhibition a network fires faster and faster, up to the limit of its refractory period: a model of a seizure.</source>
        <translation>Ohne Hemmung feuert ein Netz immer schneller, bis an die Grenze seiner Refraktärzeit: ein Modell eines Krampfanfalls.</translation>
    </message>
    <message>
        <extracomment>synapse.nicotinic</extracomment>
        <source>acetylcholine ACh cholinergic ganglion neuromuscular excitatory EPSP chemical</source>
        <translation>Acetylcholin ACh cholinerg Ganglion neuromuskulär erregend EPSP chemisch</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>acetylcholine ACh muscarine cholinergic M1 metabotropic slow</source>
        <translation>Acetylcholin ACh Muskarin cholinerg M1 metabotrop langsam</translation>
    </message>
    <message>
        <extracomment>receptor.nicotinic</extracomment>
        <source>acetylcholine ACh nicotine cholinergic ganglion EPSC</source>
        <translation>Acetylcholin ACh Nikotin cholinerg Ganglion EPSC</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>activation</source>
        <translation>Aktivierung</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>activation gate</source>
        <translation>Aktivierungstor</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>activation gate, L-type</source>
        <translation>Aktivierungstor, L-Typ</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>activation gate, N-type</source>
        <translation>Aktivierungstor, N-Typ</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>active G-protein</source>
        <translation>aktives G-Protein</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>activity, relaxing to the rectified input</source>
        <translation>Aktivität, die dem gleichgerichteten Eingang zustrebt</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>adaptation current</source>
        <translation>Adaptationsstrom</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>analytic</source>
        <translation>analytisch</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>and adaptation weakens by at most 30 %</source>
        <translation>und die Adaptation wird um höchstens 30 % schwächer</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>and halves at most the fatigue that a spike leaves</source>
        <translation>und halbiert höchstens die Ermüdung, die ein Spike hinterlässt</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>and makes the onset up to twice less sharp</source>
        <translation>und macht den Beginn bis zu zweimal weniger scharf</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>and so does the greater part of b</source>
        <translation>und ebenso der größere Teil von b</translation>
    </message>
    <message>
        <extracomment>cell.adex</extracomment>
        <source>and the greater part of b: the cell stops adapting</source>
        <translation>und den größeren Teil von b: Die Zelle ermüdet nicht mehr</translation>
    </message>
    <message>
        <extracomment>cell.morris_lecar</extracomment>
        <source>barnacle muscle calcium phase plane type I II class 1 2 Hopf SNIC homoclinic bistable</source>
        <translation>Seepocke Muskel Kalzium Phasenebene Typ I II Klasse 1 2 Hopf SNIC homoklin bistabil</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>blue light that falls on the cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>bridge cell to unit low-pass filter</source>
        <translation>Brücke Zelle zu Einheit Tiefpass Filter</translation>
    </message>
    <message>
        <extracomment>wire.input</extracomment>
        <source>bridge stimulus to unit</source>
        <translation>Brücke Reiz zu Einheit</translation>
    </message>
    <message>
        <extracomment>wire.drive</extracomment>
        <source>bridge unit to cell</source>
        <translation>Brücke Einheit zu Zelle</translation>
    </message>
    <message>
        <extracomment>channel.ca_l</extracomment>
        <source>calcium Ca L-type Cav1 high threshold burst nifedipine</source>
        <translation>Kalzium Ca L-Typ Cav1 hohe Schwelle Burst Nifedipin</translation>
    </message>
    <message>
        <extracomment>channel.ca_da</extracomment>
        <source>calcium Ca L-type N-type Cav1.3 pacemaker dopamine midbrain isradipine</source>
        <translation>Kalzium Ca L-Typ N-Typ Cav1.3 Schrittmacher Dopamin Mittelhirn Isradipin</translation>
    </message>
    <message>
        <extracomment>channel.ca_t_relay</extracomment>
        <source>calcium Ca T-type Cav3 GHK thalamus relay burst</source>
        <translation>Kalzium Ca T-Typ Cav3 GHK Thalamus Relais Burst</translation>
    </message>
    <message>
        <extracomment>channel.ca_t</extracomment>
        <source>calcium Ca T-type Cav3 low threshold rebound burst thalamus</source>
        <translation>Kalzium Ca T-Typ Cav3 niedrige Schwelle Rebound Burst Thalamus</translation>
    </message>
    <message>
        <extracomment>channel.ca_ml</extracomment>
        <source>calcium Ca barnacle muscle</source>
        <translation>Kalzium Ca Seepocke Muskel</translation>
    </message>
    <message>
        <extracomment>organelle.ca_pool</extracomment>
        <source>calcium under the membrane</source>
        <translation>Kalzium unter der Membran</translation>
    </message>
    <message>
        <extracomment>port</extracomment>
        <source>calcium under the membrane, provided by a calcium pool</source>
        <translation>Kalzium unter der Membran, vom Kalziumpool bereitgestellt</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>channel blocker</source>
        <translation>Kanalblocker</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>channels that are not closed</source>
        <translation>Kanäle, die nicht geschlossen sind</translation>
    </message>
    <message>
        <extracomment>synapse.alpha</extracomment>
        <source>chemical kinetics synapse alpha function kinetics</source>
        <translation>chemische Kinetik Synapse Alphafunktion</translation>
    </message>
    <message>
        <extracomment>synapse.dual_exponential</extracomment>
        <source>chemical kinetics synapse biexponential double exponential Exp2Syn kinetics</source>
        <translation>chemische Kinetik Synapse biexponentiell doppelt exponentiell Exp2Syn</translation>
    </message>
    <message>
        <extracomment>synapse.exponential</extracomment>
        <source>chemical kinetics synapse single exponential kinetics</source>
        <translation>chemische Kinetik Synapse einfach exponentiell</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>clamp current: positive flows into the cell and balances an outward current of the membrane</source>
        <translation>Klemmstrom: positiv fließt in die Zelle und gleicht einen Auswärtsstrom der Membran aus</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>clock pacemaker periodic</source>
        <translation>Uhr Schrittmacher periodisch</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>conductance</source>
        <translation>Leitfähigkeit</translation>
    </message>
    <message>
        <extracomment>wire.weight</extracomment>
        <source>connection artificial</source>
        <translation>Verbindung künstlich</translation>
    </message>
    <message>
        <extracomment>cell.connor_stevens</extracomment>
        <source>crab crustacean A-current type I class 1 latency biophysical conductance</source>
        <translation>Krabbe Krebs A-Strom Typ I Klasse 1 Latenz biophysikalisch Leitfähigkeit</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>current clamp constant</source>
        <translation>Stromklemme konstant Stufe Sprung</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>current that the amplifier injects</source>
        <translation>Strom, den der Verstärker injiziert</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>current through the channels, outward positive</source>
        <translation>Strom durch die Kanäle, auswärts positiv</translation>
    </message>
    <message>
        <extracomment>stimulus.step_current</extracomment>
        <source>current, depolarising positive</source>
        <translation>Strom, depolarisierend positiv</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>current, outward positive</source>
        <translation>Strom, auswärts positiv</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>decaying part</source>
        <translation>abfallender Teil</translation>
    </message>
    <message>
        <extracomment>synapse.kick</extracomment>
        <source>delta synapse PSP voltage jump Brunel network theory</source>
        <translation>Delta-Synapse PSP Spannungssprung Brunel Netzwerktheorie</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>dendrite cable multi-compartment attenuation Rall passive space</source>
        <translation>Dendrit Kabel Kompartimente Abschwächung Rall passiv Raum</translation>
    </message>
    <message>
        <extracomment>cell.spiking_stick</extracomment>
        <source>dendrite cable multi-compartment back-propagation spike space</source>
        <translation>Dendrit Kabel Kompartimente Rückleitung Spike Raum</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>derived, or a teaching choice</source>
        <translation>abgeleitet oder für den Unterricht gewählt</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>deviation from the mean</source>
        <translation>Abweichung vom Mittelwert</translation>
    </message>
    <message>
        <extracomment>cell.dopamine</extracomment>
        <source>dopamine DA midbrain substantia nigra VTA SNc pacemaker reward autonomous Parkinson</source>
        <translation>Dopamin DA Mittelhirn Substantia nigra VTA SNc Schrittmacher Belohnung autonom Parkinson</translation>
    </message>
    <message>
        <extracomment>wire.gap_junction</extracomment>
        <source>electrical synapse connexin</source>
        <translation>elektrische Synapse Gap Junction Connexin</translation>
    </message>
    <message>
        <extracomment>wire.current</extracomment>
        <source>electrode inject</source>
        <translation>Elektrode injizieren</translation>
    </message>
    <message>
        <extracomment>wire.ephaptic</extracomment>
        <source>ephapse crosstalk cross-talk extracellular field insulation shielding glia parallel fibres nerve bundle</source>
        <translation>Ephapse Übersprechen extrazelluläres Feld Isolierung Abschirmung Glia Parallelfasern Nervenbündel</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>fast trace of the spikes that arrived</source>
        <translation>schnelle Spur der angekommenen Spikes</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>fast trace of the target's spikes</source>
        <translation>schnelle Spur der Spikes des Ziels</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>fraction of channels free of magnesium</source>
        <translation>Anteil der Kanäle ohne Magnesium</translation>
    </message>
    <message>
        <extracomment>channel.sk</extracomment>
        <source>fraction of open channels</source>
        <translation>Anteil offener Kanäle</translation>
    </message>
    <message>
        <extracomment>meter.rate</extracomment>
        <source>frequency Hz spikes per second</source>
        <translation>Frequenz Hz Spikes pro Sekunde</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>from memory, not checked</source>
        <translation>aus dem Gedächtnis, nicht geprüft</translation>
    </message>
    <message>
        <extracomment>synapse.ampa</extracomment>
        <source>glutamate excitatory chemical</source>
        <translation>Glutamat erregend chemisch</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>glutamate excitatory fast EPSP</source>
        <translation>Glutamat erregend schnell EPSP</translation>
    </message>
    <message>
        <extracomment>synapse.nmda</extracomment>
        <source>glutamate excitatory slow magnesium</source>
        <translation>Glutamat erregend langsam Magnesium</translation>
    </message>
    <message>
        <extracomment>receptor.nmda</extracomment>
        <source>glutamate excitatory slow magnesium coincidence LTP</source>
        <translation>Glutamat erregend langsam Magnesium Koinzidenz LTP</translation>
    </message>
    <message>
        <extracomment>receptor.glycine</extracomment>
        <source>glycine inhibitory chloride spinal cord brain stem strychnine</source>
        <translation>Glycin hemmend Chlorid Rückenmark Hirnstamm Strychnin</translation>
    </message>
    <message>
        <extracomment>synapse.glycine</extracomment>
        <source>glycine inhibitory chloride spinal cord chemical</source>
        <translation>Glycin hemmend Chlorid Rückenmark chemisch</translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>h-current</source>
        <translation>h-Strom</translation>
    </message>
    <message>
        <extracomment>channel.h</extracomment>
        <source>h-current Ih HCN funny current sag rhythm pacemaker</source>
        <translation>h-Strom Ih HCN funny Rhythmus Schrittmacher Sag</translation>
    </message>
    <message>
        <extracomment>unit.tanh</extracomment>
        <source>hyperbolic tangent</source>
        <translation>Tangens hyperbolicus</translation>
    </message>
    <message>
        <extracomment>unit.linear</extracomment>
        <source>identity sum adaline</source>
        <translation>Identität Summe Adaline linear</translation>
    </message>
    <message>
        <extracomment>channel.erg</extracomment>
        <source>inactivated channels</source>
        <translation>inaktivierte Kanäle</translation>
    </message>
    <message>
        <extracomment>channel.na_hh</extracomment>
        <source>inactivation gate</source>
        <translation>Inaktivierungstor</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>injected current, depolarising positive</source>
        <translation>injizierter Strom, depolarisierend positiv</translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>irradiance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.leak_node</extracomment>
        <source>leak Ranvier myelin CRRSS</source>
        <translation>Leck Ranvier Myelin CRRSS</translation>
    </message>
    <message>
        <extracomment>channel.passive</extracomment>
        <source>leak pas cable resistance</source>
        <translation>Leck pas Kabel Widerstand</translation>
    </message>
    <message>
        <extracomment>channel.leak</extracomment>
        <source>leak passive</source>
        <translation>Leck passiv</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>learning spike timing dependent plasticity hebb ltp ltd window</source>
        <translation>Lernen spikezeitabhängige Plastizität Hebb LTP LTD Fenster</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>learning spike timing dependent plasticity rate frequency bcm ltp ltd</source>
        <translation>Lernen spikezeitabhängige Plastizität Rate Frequenz BCM LTP LTD</translation>
    </message>
    <message>
        <extracomment>unit.sigmoid</extracomment>
        <source>logistic squash</source>
        <translation>logistisch stauchen</translation>
    </message>
    <message>
        <extracomment>port</extracomment>
        <source>membrane area, read by mechanisms</source>
        <translation>Membranfläche, von Mechanismen gelesen</translation>
    </message>
    <message>
        <extracomment>cell.lif</extracomment>
        <source>membrane potential</source>
        <translation>Membranpotenzial</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>membrane potential of the first node</source>
        <translation>Membranpotenzial des ersten Schnürrings</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>membrane potential of the first piece</source>
        <translation>Membranpotenzial des ersten Stücks</translation>
    </message>
    <message>
        <extracomment>cell.ball_and_stick</extracomment>
        <source>membrane potential of the soma</source>
        <translation>Membranpotenzial des Somas</translation>
    </message>
    <message>
        <extracomment>port</extracomment>
        <source>membrane potential, read by mechanisms</source>
        <translation>Membranpotenzial, von Mechanismen gelesen</translation>
    </message>
    <message>
        <extracomment>receptor.muscarinic</extracomment>
        <source>messenger: fraction of channels closed</source>
        <translation>Botenstoff: Anteil geschlossener Kanäle</translation>
    </message>
    <message>
        <extracomment>compound.diazepam</extracomment>
        <source>modulator</source>
        <translation>Modulator</translation>
    </message>
    <message>
        <extracomment>cell.ranvier</extracomment>
        <source>myelin node Ranvier saltatory conduction demyelination multiple sclerosis axon space</source>
        <translation>Myelin Schnürring Ranvier saltatorische Erregungsleitung Demyelinisierung Multiple Sklerose Axon Raum</translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>number input bias</source>
        <translation>Zahl Eingang Bias</translation>
    </message>
    <message>
        <extracomment>stimulus.slider</extracomment>
        <source>number input knob interactive</source>
        <translation>Zahl Eingang Regler interaktiv</translation>
    </message>
    <message>
        <extracomment>receptor.gaba_b</extracomment>
        <source>occupied receptors</source>
        <translation>besetzte Rezeptoren</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>off scrolls; the others begin each sweep where one trace crosses a level</source>
        <translation>off läuft durch; die anderen beginnen jeden Durchlauf, wo eine Kurve einen Pegel kreuzt</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>open conductance</source>
        <translation>offene Leitfähigkeit</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>open conductance before the gain</source>
        <translation>offene Leitfähigkeit vor der Verstärkung</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>open conductance over e</source>
        <translation>offene Leitfähigkeit durch e</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>opsin optogenetics light ChR2 channelrhodopsin blue photocurrent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>stimulus.light</extracomment>
        <source>optogenetics laser LED fibre blue pulses flash</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>wire.light</extracomment>
        <source>optogenetics light fibre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>stimulus.sine</extracomment>
        <source>oscillation sinus resonance frequency</source>
        <translation>Schwingung Sinus Resonanz Frequenz</translation>
    </message>
    <message>
        <extracomment>meter.scope</extracomment>
        <source>oscilloscope trace plot record trigger level sweep</source>
        <translation>Oszilloskop Kurve zeichnen aufzeichnen Trigger Pegel Durchlauf</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>own simulation</source>
        <translation>eigene Simulation</translation>
    </message>
    <message>
        <extracomment>cell.pacemaker</extracomment>
        <source>pacemaker Butera pre-Botzinger respiration breathing rhythm burst persistent sodium autonomous</source>
        <translation>Schrittmacher Butera Prä-Bötzinger Atmung Rhythmus Burst persistentes Natrium autonom</translation>
    </message>
    <message>
        <extracomment>stimulus.regular</extracomment>
        <source>part of the interval that has passed</source>
        <translation>verstrichener Teil des Abstands</translation>
    </message>
    <message>
        <extracomment>meter.heat_map</extracomment>
        <source>population activity map image colour grid</source>
        <translation>Population Aktivität Karte Bild Farbe Gitter Heatmap</translation>
    </message>
    <message>
        <extracomment>channel.spike_butera</extracomment>
        <source>potassium activation, sodium inactivation</source>
        <translation>Kaliumaktivierung, Natriuminaktivierung</translation>
    </message>
    <message>
        <extracomment>compound.tea</extracomment>
        <source>potassium broad spike</source>
        <translation>Kalium breiter Spike</translation>
    </message>
    <message>
        <extracomment>stimulus.touch</extracomment>
        <source>press finger button interactive</source>
        <translation>drücken Finger Taste interaktiv</translation>
    </message>
    <message>
        <extracomment>lead.probe</extracomment>
        <source>probe electrode record</source>
        <translation>Messspitze Elektrode aufzeichnen</translation>
    </message>
    <message>
        <extracomment>compound.ttx</extracomment>
        <source>pufferfish fugu sodium</source>
        <translation>Kugelfisch Fugu Natrium</translation>
    </message>
    <message>
        <extracomment>stimulus.pulse_train</extracomment>
        <source>pulses train periodic shocks</source>
        <translation>Pulse Folge periodisch Reize</translation>
    </message>
    <message>
        <extracomment>stimulus.ramp</extracomment>
        <source>ramp sweep f-I</source>
        <translation>Rampe Durchlauf f-I</translation>
    </message>
    <message>
        <extracomment>stimulus.noise</extracomment>
        <source>random OU Ornstein Uhlenbeck fluctuation</source>
        <translation>zufällig OU Ornstein Uhlenbeck Schwankung</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>random spike train irregular</source>
        <translation>zufällig Spikefolge unregelmäßig</translation>
    </message>
    <message>
        <extracomment>unit.leaky_rate</extracomment>
        <source>rate model Wilson Cowan leaky integrator population</source>
        <translation>Ratenmodell Wilson Cowan Leck Integrator Population</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>read in published model code or text</source>
        <translation>in veröffentlichtem Modellcode oder Text gelesen</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>recent spikes: rate times tau</source>
        <translation>jüngste Spikes: Rate mal tau</translation>
    </message>
    <message>
        <extracomment>compound.cnqx</extracomment>
        <source>receptor antagonist</source>
        <translation>Rezeptorantagonist</translation>
    </message>
    <message>
        <extracomment>cell.izhikevich</extracomment>
        <source>recovery</source>
        <translation>Erholung</translation>
    </message>
    <message>
        <extracomment>unit.relu</extracomment>
        <source>rectifier rectified linear ramp</source>
        <translation>Gleichrichter gleichgerichtet linear Rampe</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>rising part</source>
        <translation>ansteigender Teil</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>seen in a paper, table or database</source>
        <translation>in einer Veröffentlichung, Tabelle oder Datenbank gesehen</translation>
    </message>
    <message>
        <extracomment>evidence</extracomment>
        <source>seen on a secondary page</source>
        <translation>auf einer Seite aus zweiter Hand gesehen</translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>share of channels that are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>channel.chr2</extracomment>
        <source>share that is desensitised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>receptor.current_e</extracomment>
        <source>size of the current</source>
        <translation>Größe des Stroms</translation>
    </message>
    <message>
        <extracomment>cell.hindmarsh_rose</extracomment>
        <source>slow adaptation</source>
        <translation>langsame Adaptation</translation>
    </message>
    <message>
        <extracomment>channel.na_p</extracomment>
        <source>slow inactivation gate; starts where the first burst is near</source>
        <translation>langsames Inaktivierungstor; beginnt dort, wo der erste Burst nahe ist</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>slow trace of the spikes that arrived</source>
        <translation>langsame Spur der angekommenen Spikes</translation>
    </message>
    <message>
        <extracomment>plasticity.triplet_stdp</extracomment>
        <source>slow trace of the target's spikes</source>
        <translation>langsame Spur der Spikes des Ziels</translation>
    </message>
    <message>
        <extracomment>unit.softplus</extracomment>
        <source>smooth relu</source>
        <translation>glatte ReLU</translation>
    </message>
    <message>
        <extracomment>meter.raster</extracomment>
        <source>spikes dots events</source>
        <translation>Spikes Punkte Ereignisse Rasterdiagramm</translation>
    </message>
    <message>
        <extracomment>stimulus.poisson</extracomment>
        <source>spikes so far</source>
        <translation>Spikes bisher</translation>
    </message>
    <message>
        <extracomment>port</extracomment>
        <source>sum of the mechanisms' calcium currents, outward positive</source>
        <translation>Summe der Kalziumströme der Mechanismen, auswärts positiv</translation>
    </message>
    <message>
        <extracomment>port</extracomment>
        <source>sum of the mechanisms' currents, outward positive</source>
        <translation>Summe der Ströme der Mechanismen, auswärts positiv</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>synapse alpha function kinetics</source>
        <translation>Synapse Alphafunktion Kinetik</translation>
    </message>
    <message>
        <extracomment>receptor.dual_exponential</extracomment>
        <source>synapse biexponential double exponential Exp2Syn kinetics</source>
        <translation>Synapse biexponentiell doppelt exponentiell Exp2Syn Kinetik</translation>
    </message>
    <message>
        <extracomment>receptor.exponential</extracomment>
        <source>synapse single exponential kinetics</source>
        <translation>Synapse einfach exponentiell Kinetik</translation>
    </message>
    <message>
        <extracomment>receptor.ampa</extracomment>
        <source>synaptic current, outward positive</source>
        <translation>synaptischer Strom, auswärts positiv</translation>
    </message>
    <message>
        <extracomment>port</extracomment>
        <source>temperature, read by mechanisms</source>
        <translation>Temperatur, von Mechanismen gelesen</translation>
    </message>
    <message>
        <extracomment>stimulus.constant</extracomment>
        <source>the number</source>
        <translation>die Zahl</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>trace of the spikes that arrived</source>
        <translation>Spur der angekommenen Spikes</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>trace of the target's spikes</source>
        <translation>Spur der Spikes des Ziels</translation>
    </message>
    <message>
        <extracomment>compound.acetylcholine</extracomment>
        <source>transmitter</source>
        <translation>Transmitter</translation>
    </message>
    <message>
        <extracomment>cell.bare_axon</extracomment>
        <source>unmyelinated fibre conduction velocity propagation cable squid space</source>
        <translation>marklose Faser Leitungsgeschwindigkeit Ausbreitung Kabel Tintenfisch Raum</translation>
    </message>
    <message>
        <extracomment>stimulus.voltage_clamp</extracomment>
        <source>voltage clamp command holding current amplifier patch</source>
        <translation>Spannungsklemme Befehl Haltestrom Verstärker Patch</translation>
    </message>
    <message>
        <extracomment>wire.clamp</extracomment>
        <source>voltage clamp electrode space clamp</source>
        <translation>Spannungsklemme Elektrode Raumklemme</translation>
    </message>
    <message>
        <extracomment>plasticity.stdp</extracomment>
        <source>weight as a share of the greatest</source>
        <translation>Gewicht als Anteil des größten</translation>
    </message>
    <message>
        <extracomment>wire.rate</extracomment>
        <source>weight times recent spikes</source>
        <translation>Gewicht mal jüngste Spikes</translation>
    </message>
    <message>
        <extracomment>unit.threshold</extracomment>
        <source>weighted sum of all inputs</source>
        <translation>gewichtete Summe aller Eingänge</translation>
    </message>
    <message>
        <extracomment>receptor.alpha</extracomment>
        <source>what still drives the opening</source>
        <translation>was das Öffnen noch antreibt</translation>
    </message>
</context>
<context>
    <name>CellPicture</name>
    <message>
        <extracomment>ui/inspector/cell_picture.py</extracomment>
        <source>Picture of the cell, coloured by its membrane potential</source>
        <translation>Bild der Zelle, gefärbt nach ihrem Membranpotenzial</translation>
    </message>
    <message>
        <extracomment>ui/inspector/cell_picture.py</extracomment>
        <source>The cell: colour is the membrane potential. Click a compartment to edit it.</source>
        <translation>Die Zelle: Die Farbe ist das Membranpotenzial. Ein Kompartiment anklicken, um es zu bearbeiten.</translation>
    </message>
</context>
<context>
    <name>Clock</name>
    <message>
        <extracomment>ui/transport/clock.py</extracomment>
        <source>Model time</source>
        <translation>Modellzeit</translation>
    </message>
    <message>
        <extracomment>ui/transport/clock.py</extracomment>
        <source>Time in the model, and the state of the simulation</source>
        <translation>Zeit im Modell und Zustand der Simulation</translation>
    </message>
</context>
<context>
    <name>CodeEdit</name>
    <message>
        <extracomment>ui/model_editor/code.py</extracomment>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
</context>
<context>
    <name>ColorBar</name>
    <message>
        <extracomment>ui/scopes/heat.py</extracomment>
        <source>Colour bar</source>
        <translation>Farbskala</translation>
    </message>
</context>
<context>
    <name>ColorButton</name>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Colour of the node and of its traces</source>
        <translation>Farbe des Knotens und seiner Kurven</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <extracomment>ui/command_palette.py</extracomment>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <extracomment>ui/command_palette.py</extracomment>
        <source>No command is called that.</source>
        <translation>Kein Befehl heißt so.</translation>
    </message>
    <message>
        <extracomment>ui/command_palette.py</extracomment>
        <source>Not possible now: {tip}</source>
        <translation>Jetzt nicht möglich: {tip}</translation>
    </message>
    <message>
        <extracomment>ui/command_palette.py</extracomment>
        <source>What do you want to do?</source>
        <translation>Was soll geschehen?</translation>
    </message>
</context>
<context>
    <name>CompartmentSection</name>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>A bare membrane</source>
        <translation>Eine nackte Membran</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>A change starts no new run: what is still there keeps its state.</source>
        <translation>Eine Änderung beginnt keinen neuen Lauf: Was noch da ist, behält seinen Zustand.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Add a compartment at the end of this one</source>
        <translation>Ein Kompartiment am Ende von diesem hinzufügen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Channels and receptors of this compartment</source>
        <translation>Kanäle und Rezeptoren dieses Kompartiments</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Compartment</source>
        <translation>Kompartiment</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Compartments</source>
        <translation>Kompartimente</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Mechanisms ({n})</source>
        <translation>Mechanismen ({n})</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Name of the compartment</source>
        <translation>Name des Kompartiments</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Remove this compartment and all that grows from it</source>
        <translation>Dieses Kompartiment und alles, was aus ihm wächst, entfernen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Show its potential as a trace</source>
        <translation>Sein Potenzial als Kurve zeigen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Wires that end here and traces of it follow the name</source>
        <translation>Leitungen, die hier enden, und seine Kurven folgen dem Namen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>on</source>
        <translation>an</translation>
    </message>
</context>
<context>
    <name>CompoundCard</name>
    <message>
        <extracomment>ui/compound_card.py</extracomment>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <extracomment>ui/compound_card.py</extracomment>
        <source>Drag onto a node or region to inject, click for more</source>
        <translation>Zum Injizieren auf einen Knoten oder Bereich ziehen, klicken für mehr</translation>
    </message>
    <message>
        <extracomment>ui/compound_card.py</extracomment>
        <source>Inject into selection</source>
        <translation>In die Auswahl injizieren</translation>
    </message>
    <message>
        <extracomment>ui/compound_card.py</extracomment>
        <source>Onset</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <extracomment>ui/compound_card.py</extracomment>
        <source>Open the help page</source>
        <translation>Hilfeseite öffnen</translation>
    </message>
    <message>
        <extracomment>ui/compound_card.py</extracomment>
        <source>Wash-out</source>
        <translation>Auswaschen</translation>
    </message>
</context>
<context>
    <name>DocumentDialogs</name>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Export the circuit as a picture</source>
        <translation>Schaltung als Bild ausgeben</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>File, Revert to Saved opens it as it is now; Save As keeps both</source>
        <translation>Datei, Zurück zum Gespeicherten öffnet sie, wie sie jetzt ist; Speichern unter behält beide</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Go back to “{name}” as it is on the disk?</source>
        <translation>Zurück zu „{name}“, wie es auf der Platte liegt?</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Nothing is lost: the circuit is still open.</source>
        <translation>Nichts ist verloren: Die Schaltung ist noch offen.</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Open a circuit</source>
        <translation>Schaltung öffnen</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Overwrite</source>
        <translation>Überschreiben</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Picture (*.png);;Drawing (*.svg);;Document (*.pdf)</source>
        <translation>Bild (*.png);;Zeichnung (*.svg);;Dokument (*.pdf)</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Replace</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Replace “{name}”? It exists already.</source>
        <translation>„{name}“ ersetzen? Es gibt sie schon.</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Revert</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Revert to saved</source>
        <translation>Zurück zum Gespeicherten</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Save the changes to “{name}”?</source>
        <translation>Änderungen an „{name}“ speichern?</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Save the circuit as</source>
        <translation>Schaltung speichern unter</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Save the lab report</source>
        <translation>Laborbericht speichern</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Saving here would overwrite what was written there.</source>
        <translation>Hier zu speichern würde überschreiben, was dort geschrieben wurde.</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>The changes since then are lost.</source>
        <translation>Die Änderungen seither sind verloren.</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>The circuit is not saved</source>
        <translation>Die Schaltung ist nicht gespeichert</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>The file has changed</source>
        <translation>Die Datei hat sich geändert</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>They are lost otherwise.</source>
        <translation>Sonst sind sie verloren.</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>Web page (*.html);;Document (*.pdf)</source>
        <translation>Webseite (*.html);;Dokument (*.pdf)</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>circuit</source>
        <translation>Schaltung</translation>
    </message>
    <message>
        <extracomment>ui/document_dialogs.py</extracomment>
        <source>{name} was changed by another program or window</source>
        <translation>{name} wurde von einem anderen Programm oder Fenster geändert</translation>
    </message>
</context>
<context>
    <name>DoseCard</name>
    <message>
        <extracomment>ui/dose_card.py</extracomment>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <extracomment>ui/dose_card.py</extracomment>
        <source>Edit this dose</source>
        <translation>Diese Dosis bearbeiten</translation>
    </message>
    <message>
        <extracomment>ui/dose_card.py</extracomment>
        <source>Remove this dose as if it had never been given</source>
        <translation>Diese Dosis entfernen, als wäre sie nie gegeben worden</translation>
    </message>
    <message>
        <extracomment>ui/dose_card.py</extracomment>
        <source>Targets occupied</source>
        <translation>Besetzte Ziele</translation>
    </message>
    <message>
        <extracomment>ui/dose_card.py</extracomment>
        <source>The share of the most affected target that the compound occupies now (Hill curve)</source>
        <translation>Der Anteil des am stärksten betroffenen Ziels, den der Wirkstoff jetzt besetzt (Hill-Kurve)</translation>
    </message>
    <message>
        <extracomment>ui/dose_card.py</extracomment>
        <source>Wash this dose out</source>
        <translation>Diese Dosis auswaschen</translation>
    </message>
</context>
<context>
    <name>DoseForm</name>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Amount and schedule</source>
        <translation>Menge und Zeitplan</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Concentration</source>
        <translation>Konzentration</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Onset</source>
        <translation>Anstieg</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Targets occupied</source>
        <translation>Besetzte Ziele</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Wash out now</source>
        <translation>Jetzt auswaschen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Wash-out</source>
        <translation>Auswaschen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Washed out at</source>
        <translation>Ausgewaschen bei</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>What it binds</source>
        <translation>Woran es bindet</translation>
    </message>
</context>
<context>
    <name>DoseStrip</name>
    <message>
        <extracomment>ui/scopes/time_axis.py</extracomment>
        <source>Doses over time</source>
        <translation>Dosen über der Zeit</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>A limit cuts an exploding upstroke within a step, before it reaches the other states.</source>
        <translation>Eine Grenze kappt einen explodierenden Aufstrich innerhalb eines Schritts, bevor er die anderen Zustände erreicht.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Apply</source>
        <translation>Anwenden</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Equation editor</source>
        <translation>Gleichungseditor</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Give what uses this model the original again, and forget the model; Undo brings it back</source>
        <translation>Allem, was dieses Modell verwendet, das Original zurückgeben und das Modell vergessen; Rückgängig bringt es zurück</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Inputs and outputs</source>
        <translation>Ein- und Ausgänge</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Inputs, summed from wires, for the equations to read</source>
        <translation>Eingänge, aus Leitungen summiert, die die Gleichungen lesen</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Integration method</source>
        <translation>Lösungsverfahren</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Main output</source>
        <translation>Hauptausgang</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Name of the model</source>
        <translation>Name des Modells</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Outputs: what the equations compute that can be recorded, beside the states</source>
        <translation>Ausgänge: was die Gleichungen berechnen und aufgezeichnet werden kann, neben den Zuständen</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Select a cell, a unit, a stimulus or a connection and choose “Edit equations …” in the inspector or its context menu.</source>
        <translation>Eine Zelle, eine Einheit, einen Reiz oder eine Verbindung auswählen und im Inspektor oder Kontextmenü „Gleichungen bearbeiten …“ wählen.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Solution</source>
        <translation>Lösung</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Spike</source>
        <translation>Spike</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>States</source>
        <translation>Zustände</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>Use original</source>
        <translation>Original verwenden</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>What wires and meters take when they do not name anything</source>
        <translation>Was Leitungen und Messgeräte nehmen, wenn sie nichts nennen</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>limit</source>
        <translation>Grenze</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>output</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/form.py</extracomment>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>EmptyState</name>
    <message>
        <extracomment>ui/scopes/empty.py</extracomment>
        <source>Adds a scope to the canvas and wires the selected node to it</source>
        <translation>Setzt ein Oszilloskop auf die Zeichenfläche und verbindet den ausgewählten Knoten damit</translation>
    </message>
    <message>
        <extracomment>ui/scopes/empty.py</extracomment>
        <source>Nothing on the scopes yet</source>
        <translation>Noch nichts auf den Oszilloskopen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/empty.py</extracomment>
        <source>Press T on a node, or drag a wire from a node to a scope.</source>
        <translation>T auf einem Knoten drücken oder eine Leitung von einem Knoten zu einem Oszilloskop ziehen.</translation>
    </message>
    <message>
        <extracomment>ui/scopes/empty.py</extracomment>
        <source>Trace the selected node</source>
        <translation>Ausgewählten Knoten aufzeichnen</translation>
    </message>
</context>
<context>
    <name>Examples</name>
    <message>
        <extracomment>42_cuba</extracomment>
        <source># 4,000 cells that keep each other awake
The CUBA benchmark (Brette et al. 2007): 3,200 excitatory and 800 inhibitory cells, 2 % of the pairs joined.

- Nothing drives the network. It starts at random potentials and goes on by itself, each cell at its own low rate.
- Synapses are *currents*: their effect does not depend on the potential.

Set the weight of both wires from *Inhibitory* to 0: what happens without inhibition?</source>
        <translation># 4,000 Zellen, die einander wach halten
Der CUBA-Vergleichstest (Brette et al. 2007): 3,200 erregende und 800 hemmende Zellen, 2 % der Paare verbunden.

- Nichts treibt das Netz. Es beginnt bei zufälligen Potenzialen und läuft von selbst weiter, jede Zelle mit ihrer eigenen niedrigen Rate.
- Synapsen sind *Ströme*: Ihre Wirkung hängt nicht vom Potenzial ab.

Das Gewicht beider Leitungen von *Hemmend* auf 0 setzen: Was geschieht ohne Hemmung?</translation>
    </message>
    <message>
        <extracomment>15_pacemaker</extracomment>
        <source># A cell that breathes
Nobody drives these cells of the brain stem: they make the rhythm of breathing by themselves.

- A sodium current that inactivates over seconds starts and ends each burst.
- The three differ in one number: the potential of their leak, E_L, by less than 6 mV.
- Lowest: silence. Middle: a burst about every second. Highest: spikes without pause.

Move E_L of the silent cell up until it begins to breathe.</source>
        <translation># Eine Zelle, die atmet
Niemand treibt diese Zellen des Hirnstamms: Sie machen den Rhythmus der Atmung von selbst.

- Ein Natriumstrom, der über Sekunden inaktiviert, beginnt und beendet jeden Burst.
- Die drei unterscheiden sich in einer Zahl: dem Potenzial ihres Lecks, E_L, um weniger als 6 mV.
- Unterste: Stille. Mittlere: etwa jede Sekunde ein Burst. Höchste: Spikes ohne Pause.

E_L der stillen Zelle erhöhen, bis sie zu atmen beginnt.</translation>
    </message>
    <message>
        <extracomment>19_dopamine</extracomment>
        <source># A cell that tells of reward
Cells of the midbrain that release dopamine tick by themselves, twice a second.

- Press **Better** (than expected): while you hold it, the cell fires fast. Press **Worse**: it pauses. That is how it reports what a reward is worth.
- **Alone** has no glutamate around it: its own clock is slower.
- Drop **dopamine** on *Reporter*: it silences itself. **APV** makes it tick like *Alone*; **TTX** stops the spikes.</source>
        <translation># Eine Zelle, die von Belohnung berichtet
Zellen des Mittelhirns, die Dopamin freisetzen, ticken von selbst zweimal in der Sekunde.

- **Besser** (als erwartet) drücken: Solange es gehalten wird, feuert die Zelle schnell. **Schlechter** drücken: Sie pausiert. So berichtet sie, was eine Belohnung wert ist.
- **Allein** hat kein Glutamat um sich: Ihre eigene Uhr ist langsamer.
- **Dopamin** auf *Berichterstatterin* ziehen: Sie bringt sich selbst zum Schweigen. **APV** lässt sie ticken wie *Allein*; **TTX** beendet die Spikes.</translation>
    </message>
    <message>
        <extracomment>29_irregular</extracomment>
        <source># A clock and a die
Two equal cells fire about equally often: one like a clock, one as if it threw a die.

- A steady current above threshold gives equal intervals: their coefficient of variation (CV) is 0.
- A mean below threshold and strong noise give long and short ones: the CV comes close to 1, as in the cortex.

Select a cell and open *Experiments, Statistics*: intervals with their CV, and the spectrum, in which only the clock has a peak.</source>
        <translation># Eine Uhr und ein Würfel
Zwei gleiche Zellen feuern etwa gleich oft: eine wie eine Uhr, eine, als würde sie würfeln.

- Ein gleichmäßiger Strom über der Schwelle gibt gleiche Abstände: Ihr Variationskoeffizient (CV) ist 0.
- Ein Mittelwert unter der Schwelle und starkes Rauschen geben lange und kurze: Der CV kommt 1 nahe, wie in der Rinde.

Eine Zelle auswählen und *Experimente* öffnen: Abstände mit ihrem CV, und das Spektrum, in dem nur die Uhr einen Gipfel hat.</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source># A dendrite that knows the order
Five inputs fire one after the other onto two cells with the same dendrite.

- *Towards the soma*: the first ends at the tip, the last near the soma. *Away from the soma*: the other way round.
- The same spikes, the same weights: towards the soma they add up to the higher peak.
- Each later signal has a shorter way, so they meet; and NMDA receptors at the thin tip amplify what comes first.

Give all inputs the same *start*: the difference is gone. Branco, Clark and Häusser saw this in the cortex in 2010.</source>
        <translation># Ein Dendrit, der die Reihenfolge kennt
Fünf Eingänge feuern nacheinander auf zwei Zellen mit gleichem Dendriten.

- *Zum Soma hin*: Der erste endet an der Spitze, der letzte nahe am Soma. *Vom Soma weg*: umgekehrt.
- Dieselben Spikes, dieselben Gewichte: zum Soma hin summieren sie sich zum höheren Gipfel.
- Jedes spätere Signal hat einen kürzeren Weg, also treffen sie sich; und NMDA-Rezeptoren an der dünnen Spitze verstärken, was zuerst kommt.

Allen Eingängen denselben *start* geben: Der Unterschied verschwindet. Branco, Clark und Häusser sahen dies 2010 in der Rinde.</translation>
    </message>
    <message>
        <extracomment>22_coincidence</extracomment>
        <source># A detector of coincidence
Two trains of spikes reach one cell; each alone is too weak to make it fire.

- A ticks at 20 Hz, B at 22 Hz: every half second they meet. Only then does the cell fire.
- What counts is not *how much* comes but *when*: 9 ms apart, and the first potential has leaked away.

Set both weights to 6 nS: now each spike is enough, and the cell has become an OR. An artificial unit, which sums without time, cannot tell when.</source>
        <translation># Ein Detektor für Koinzidenz
Zwei Spikefolgen erreichen eine Zelle; jede allein ist zu schwach, um sie feuern zu lassen.

- A tickt mit 20 Hz, B mit 22 Hz: Jede halbe Sekunde treffen sie sich. Nur dann feuert die Zelle.
- Es zählt nicht, *wie viel* kommt, sondern *wann*: 9 ms auseinander, und das erste Potenzial ist schon verflossen.

Beide Gewichte auf 6 nS setzen: Jetzt genügt jeder Spike, und die Zelle ist ein ODER geworden. Eine künstliche Einheit, die ohne Zeit summiert, kann das Wann nicht erkennen.</translation>
    </message>
    <message>
        <extracomment>45_fast_rhythm</extracomment>
        <source># A fast rhythm of cells that hardly fire
5,000 cells, much inhibition, a strong drive from outside.

- The sum beats 170 times a second, while each cell fires irregularly, 60 times a second: it joins every third beat, by chance (Brunel 2000).
- The delay of the synapses sets the beat: excitation grows, inhibition answers 1.5 ms later.

Open the wires of *Excitatory* and *Inhibitory* and make their delay 3 ms: the rhythm slows down.</source>
        <translation># Ein schneller Rhythmus aus Zellen, die kaum feuern
5,000 Zellen, viel Hemmung, ein starker Antrieb von außen.

- Die Summe schlägt 170-mal in der Sekunde, während jede Zelle unregelmäßig feuert, 60-mal in der Sekunde: Sie macht zufällig bei jedem dritten Schlag mit (Brunel 2000).
- Die Verzögerung der Synapsen bestimmt den Schlag: Erregung wächst, Hemmung antwortet 1.5 ms später.

Die Leitungen von *Erregend* und *Hemmend* öffnen und ihre Verzögerung auf 3 ms setzen: Der Rhythmus wird langsamer.</translation>
    </message>
    <message>
        <extracomment>04_flip_flop</extracomment>
        <source># A flip-flop of two neurons
Both cells get the same steady current, and each inhibits the other: only one can fire.

- A short pulse to the silent cell hands over; the circuit then *remembers* which pulse came last, after the pulse is gone.
- The pulses come in turn: 500 ms for A, 500 ms for B.

This is a memory of one bit, made of two neurons and no learning.</source>
        <translation># Ein Flipflop aus zwei Neuronen
Beide Zellen bekommen denselben gleichmäßigen Strom, und jede hemmt die andere: Nur eine kann feuern.

- Ein kurzer Puls an die stille Zelle wechselt die Rollen; die Schaltung *merkt sich* dann, welcher Puls zuletzt kam, auch wenn er vorbei ist.
- Die Pulse kommen abwechselnd: 500 ms für A, 500 ms für B.

Das ist ein Gedächtnis von einem Bit, gemacht aus zwei Neuronen und ohne Lernen.</translation>
    </message>
    <message>
        <extracomment>05_half_centre</extracomment>
        <source># A half-centre oscillator
Two cells that tire, each inhibiting the other: they take turns, like the muscles of a leg that walks.

- The active cell silences its partner until fatigue (the variable w) slows it down.
- Then the partner escapes, and the roles change. Nobody beats time.

Set *b* (fatigue) of both cells to 0: what happens to the rhythm?</source>
        <translation># Ein Halbzentrum-Oszillator
Zwei Zellen, die ermüden und einander hemmen: Sie wechseln sich ab, wie die Muskeln eines laufenden Beins.

- Die aktive Zelle bringt ihre Partnerin zum Schweigen, bis Ermüdung (die Variable w) sie bremst.
- Dann entkommt die Partnerin, und die Rollen wechseln. Niemand gibt den Takt.

*b* (Ermüdung) beider Zellen auf 0 setzen: Was wird aus dem Rhythmus?</translation>
    </message>
    <message>
        <extracomment>26_own_equations</extracomment>
        <source># A model of your own
The cell below began as a copy of the one above. One equation and a few words more, and it tires.

- Right-click **Own** and choose *Edit equations*: read the line of w, and what happens at a spike.
- Make b negative, or change `w += b` to `w = b`, while it runs. What makes no sense is marked at its line and changes nothing.
- The model is saved in the file and stands in the palette under *Own models*: drag out another one.

Can you write a cell that fires ever faster?</source>
        <translation># Ein eigenes Modell
Die untere Zelle begann als Kopie der oberen. Eine Gleichung und ein paar Wörter mehr, und sie ermüdet.

- Rechtsklick auf **Eigenes** und *Gleichungen bearbeiten* wählen: die Zeile von w lesen, und was bei einem Spike geschieht.
- b negativ machen oder `w += b` in `w = b` ändern, während es läuft. Was keinen Sinn ergibt, wird an seiner Zeile markiert und ändert nichts.
- Das Modell wird in der Datei gespeichert und steht in der Palette unter *Eigene Modelle*: noch eines herausziehen.

Eine Zelle schreiben, die immer schneller feuert: Wie geht das?</translation>
    </message>
    <message>
        <extracomment>44_cobahh</extracomment>
        <source># A network of Hodgkin-Huxley cells
The COBAHH benchmark (Brette et al. 2007) at half its size: 2,000 cells with the channels of Traub and Miles.

- Every spike you see is computed from channels, in every cell.
- The network keeps itself going: nothing drives it from outside after the first 100 ms.
- Drop **TTX** on a population: its cells fall silent one after the other. What do the others do?</source>
        <translation># Ein Netz aus Hodgkin-Huxley-Zellen
Der COBAHH-Vergleichstest (Brette et al. 2007) in halber Größe: 2,000 Zellen mit den Kanälen von Traub und Miles.

- Jeder sichtbare Spike ist aus Kanälen berechnet, in jeder Zelle.
- Das Netz hält sich selbst in Gang: Nach den ersten 100 ms treibt es nichts von außen.
- **TTX** auf eine Population ziehen: Ihre Zellen verstummen eine nach der anderen. Was tun die anderen?</translation>
    </message>
    <message>
        <extracomment>41_synchronous_regular</extracomment>
        <source># A network that beats
The irregular network again, but excitation outweighs inhibition.

- All cells fire as fast as they can, 310 times a second, and *together*: the **synchronous regular** state.
- The raster shows stripes. Each stripe is one spike of nearly every cell.

Double the weights of both wires from *Inhibitory*, to about -1.2 mV: the stripes fall apart.</source>
        <translation># Ein Netz, das schlägt
Wieder das unregelmäßige Netz, aber die Erregung überwiegt die Hemmung.

- Alle Zellen feuern, so schnell sie können, 310-mal in der Sekunde, und *zusammen*: der **synchron-regelmäßige** Zustand.
- Das Raster zeigt Streifen. Jeder Streifen ist ein Spike fast jeder Zelle.

Die Gewichte beider Leitungen von *Hemmend* verdoppeln, auf etwa -1.2 mV: Die Streifen zerfallen.</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source># A network that fires irregularly
2,500 cells wired at random, after Brunel (2000): inhibition outweighs excitation.

- Cells fire *irregularly*, 38 times a second, each at its own times: the **asynchronous irregular** state.
- Excitation and inhibition almost cancel, and what is left decides.
- The sum still flickers: every cell hears a tenth of the others, so they share some of what they hear.

Open both wires of *Inhibitory* and halve their weight, to about -0.6 mV: now excitation wins, and every cell fires like a clock.</source>
        <translation># Ein Netz, das unregelmäßig feuert
2,500 zufällig verdrahtete Zellen nach Brunel (2000): Die Hemmung überwiegt die Erregung.

- Zellen feuern *unregelmäßig*, 38-mal in der Sekunde, jede zu ihren eigenen Zeiten: der **asynchron-unregelmäßige** Zustand.
- Erregung und Hemmung heben sich fast auf, und was übrig bleibt, entscheidet.
- Die Summe flackert trotzdem: Jede Zelle hört ein Zehntel der anderen, sie teilen also einiges von dem, was sie hören.

Beide Leitungen von *Hemmend* öffnen und ihr Gewicht halbieren, auf etwa -0.6 mV: Jetzt gewinnt die Erregung, und jede Zelle feuert wie eine Uhr.</translation>
    </message>
    <message>
        <extracomment>20_myelin_race</extracomment>
        <source># A race along two axons
One spike runs along two axons of the same length, one of them wrapped in myelin.

- The bare axon (1 µm) conducts at 0.86 m/s, the wrapped one at 6 m/s: it wins by 40 ms.
- Click a wire and press **M**: the myelin goes, as in multiple sclerosis, and the spike comes late.
- Drag a *Finish* cell away: its spike comes later, at once.

Without myelin, how thick must the axon be to win the same time? (The squid's is 500 µm.)</source>
        <translation># Ein Wettlauf auf zwei Axonen
Ein Spike läuft auf zwei gleich langen Axonen, eines davon in Myelin gewickelt.

- Das nackte Axon (1 µm) leitet mit 0.86 m/s, das umwickelte mit 6 m/s: Es gewinnt um 40 ms.
- Eine Leitung anklicken und **M** drücken: Das Myelin verschwindet, wie bei Multipler Sklerose, und der Spike kommt spät.
- Eine *Ziel*-Zelle wegziehen: Ihr Spike kommt sofort später.

Wie dick muss das Axon ohne Myelin sein, um dieselbe Zeit zu gewinnen? (Das des Tintenfischs misst 500 µm.)</translation>
    </message>
    <message>
        <extracomment>30_dendrite</extracomment>
        <source># A signal on its way along a dendrite
The same synapse near the soma and far out on the dendrite, in turn.

- *Near*: a quick bump in the soma.
- *Far*: a large bump at the tip, which reaches the soma late, broad and small. The dendrite is a leaky cable.

Click a synapse and move it: its place is **at**. Make the dendrite thicker in the cell's table of compartments: what reaches the soma now?</source>
        <translation># Ein Signal auf dem Weg durch einen Dendriten
Dieselbe Synapse nahe am Soma und weit außen am Dendriten, abwechselnd.

- *Nah*: ein schneller Buckel im Soma.
- *Fern*: ein großer Buckel an der Spitze, der das Soma spät, breit und klein erreicht. Der Dendrit ist ein leckes Kabel.

Eine Synapse anklicken und verschieben: Ihr Ort ist **at**. Den Dendriten in der Kompartimenttabelle der Zelle dicker machen: Was erreicht jetzt das Soma?</translation>
    </message>
    <message>
        <extracomment>46_slow_rhythm</extracomment>
        <source># A slow rhythm at the edge of silence
The drive from outside is just too weak to make any cell fire by itself; only chance does.

- Now and then some cells happen to fire together, excite the others, and inhibition ends it: 15 to 20 waves a second (Brunel 2000).
- Each cell takes part in one wave of four, by chance.

Select *Input of E* and raise its mean to 80 pA: now nearly every cell joins every wave.</source>
        <translation># Ein langsamer Rhythmus am Rand der Stille
Der Antrieb von außen ist gerade zu schwach, um eine Zelle von selbst feuern zu lassen; nur der Zufall tut es.

- Ab und zu feuern zufällig einige Zellen zusammen, erregen die anderen, und Hemmung beendet es: 15 bis 20 Wellen in der Sekunde (Brunel 2000).
- Jede Zelle nimmt zufällig an einer von vier Wellen teil.

*Eingang von E* auswählen und sein Mittel auf 80 pA erhöhen: Jetzt macht fast jede Zelle bei jeder Welle mit.</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source># A touch and a reflex
Press and hold Touch with the mouse: you are the stimulus.

- The *Skin* cell fires fast at first and then gets used to you.
- It excites the *Flexor*, and the *Interneuron*, which inhibits the *Extensor* that else keeps the limb straight.
- An axon excites all its targets: only a cell in between can turn the sign.

Every reflex that withdraws a limb is wired so: excite one muscle, inhibit its opponent.</source>
        <translation># Eine Berührung und ein Reflex
Berührung mit der Maus drücken und halten: Der Reiz kommt aus der eigenen Hand.

- Die Zelle *Haut* feuert anfangs schnell und gewöhnt sich dann.
- Sie erregt den *Beuger* und das *Interneuron*, das den *Strecker* hemmt, der sonst das Glied gestreckt hält.
- Ein Axon erregt alle seine Ziele: Nur eine Zelle dazwischen kann das Vorzeichen umkehren.

Jeder Reflex, der ein Glied zurückzieht, ist so verdrahtet: einen Muskel erregen, seinen Gegenspieler hemmen.</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source># AND, OR, XOR
Threshold units compute logic: A and B run through all four cases.

- **AND** fires when both inputs are on (bias -1.5), **OR** when at least one is (bias -0.5).
- **XOR** needs a second layer: OR, but not AND. No single threshold unit can do it, whatever its weights.

McCulloch and Pitts showed in 1943 that such units can compute any logical function.</source>
        <translation># UND, ODER, XOR
Schwellenwertneuronen berechnen Logik: A und B durchlaufen alle vier Fälle.

- **UND** feuert, wenn beide Eingänge an sind (Bias -1.5), **ODER**, wenn mindestens einer es ist (Bias -0.5).
- **XOR** braucht eine zweite Schicht: ODER, aber nicht UND. Ein einzelnes Schwellenwertneuron kann es mit keinem Gewicht.

McCulloch und Pitts zeigten 1943, dass solche Einheiten jede logische Funktion berechnen können.</translation>
    </message>
    <message>
        <extracomment>10_acetylcholine</extracomment>
        <source># Acetylcholine ends fatigue
An adapting cell fires fast at first and tires, until acetylcholine reaches it.

- At 600 ms **acetylcholine** comes. Muscarinic receptors close the potassium channels that make it tire: the variable w falls, the rate grows.
- It is one way in which the brain wakes up and pays attention.

Wash it out: the cell tires again. Then try **dopamine** (10 µM): D1 receptors excite it too, in another way.</source>
        <translation># Acetylcholin beendet Ermüdung
Eine adaptierende Zelle feuert anfangs schnell und ermüdet, bis Acetylcholin sie erreicht.

- Bei 600 ms kommt **Acetylcholin**. Muskarinische Rezeptoren schließen die Kaliumkanäle, die sie ermüden: Die Variable w fällt, die Rate wächst.
- Auf diese Weise wacht das Gehirn auf und wird aufmerksam.

Auswaschen: Die Zelle ermüdet wieder. Dann **Dopamin** (10 µM) versuchen: D1-Rezeptoren erregen sie auch, auf andere Weise.</translation>
    </message>
    <message>
        <extracomment>14_thalamus</extracomment>
        <source># Asleep and awake in the thalamus
A relay cell that is inhibited and let go bursts, although nothing excites it.

- **Rebound** is in the sleeping mode: inhibition makes its calcium channels ready, release opens them.
- **Relay** rests 15 mV higher, as when awake: its calcium channels stay inactivated, and it only follows what it is told.

Watch the calcium of the sleeping cell: each burst leaves a trace.</source>
        <translation># Schlafen und Wachen im Thalamus
Eine Relaiszelle, die gehemmt und losgelassen wird, macht einen Burst, obwohl nichts sie erregt.

- **Rebound** ist im Schlafbetrieb: Hemmung macht ihre Kalziumkanäle bereit, Loslassen öffnet sie.
- **Relais** ruht 15 mV höher, wie im Wachen: Ihre Kalziumkanäle bleiben inaktiviert, und sie folgt nur dem, was man ihr sagt.

Das Kalzium der schlafenden Zelle beobachten: Jeder Burst hinterlässt eine Spur.</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source># Cells that touch fall into step
Two pairs of fast cells get slightly different currents; one pair is joined by a gap junction.

- Apart, the faster cell runs away from the slower one: their spikes drift.
- Joined, the pair shares its potential through the junction: both fire at one rate, together.

Lower *g* of the junction until the pair falls apart. There is no transmitter in it: it knows no delay and works in both directions.</source>
        <translation># Zellen, die sich berühren, fallen in Gleichtakt
Zwei Paare schneller Zellen bekommen etwas verschiedene Ströme; ein Paar ist durch eine elektrische Synapse verbunden.

- Getrennt läuft die schnellere Zelle der langsameren davon: Ihre Spikes driften.
- Verbunden teilt das Paar sein Potenzial über die Verbindung: Beide feuern mit einer Rate, zusammen.

*g* der Verbindung senken, bis das Paar auseinanderfällt. Kein Transmitter ist darin: Sie kennt keine Verzögerung und wirkt in beide Richtungen.</translation>
    </message>
    <message>
        <extracomment>33_cross_talk</extracomment>
        <source># Cross-talk between two axons
Two pairs of axons without myelin. Only the upper axon of each pair gets a kick.

- *Wrapped*: insulation lies between the two. The neighbour stays at rest.
- *Bare*: the current of the spike flows back outside, past the neighbour, which is held back for a moment and then fires as well.

Click the bare pair's wire: with **M** its insulation comes and goes. At alpha 0.2 the neighbour only feels a ripple of 5 mV.
Kick both bare axons: side by side they run more slowly.</source>
        <translation># Übersprechen zwischen zwei Axonen
Zwei Paare von Axonen ohne Myelin. Nur das obere Axon jedes Paars bekommt einen Anstoß.

- *Umhüllt*: Isolierung liegt zwischen beiden. Der Nachbar bleibt in Ruhe.
- *Nackt*: Der Strom des Spikes fließt außen zurück, am Nachbarn vorbei, der kurz gehemmt wird und dann auch feuert.

Die Leitung des nackten Paars anklicken: Mit **M** kommt und geht seine Isolierung. Bei alpha 0.2 spürt der Nachbar nur ein Kräuseln von 5 mV.
Beide nackten Axone anstoßen: Nebeneinander laufen sie langsamer.</translation>
    </message>
    <message>
        <extracomment>03_excitation_and_inhibition</extracomment>
        <source># Excitation and inhibition
Two random spike trains meet on one cell: glutamate excites it, GABA inhibits it.

- At first only excitation acts and the cell fires.
- After 500 ms the second train starts: the cell still gets the same excitation, but hardly fires.

Drag **bicuculline** onto the cell: it blocks GABA receptors. **CNQX** does the opposite.</source>
        <translation># Erregung und Hemmung
Zwei zufällige Spikefolgen treffen an einer Zelle zusammen: Glutamat erregt sie, GABA hemmt sie.

- Anfangs wirkt nur die Erregung, und die Zelle feuert.
- Nach 500 ms beginnt die zweite Folge: Die Zelle bekommt noch dieselbe Erregung, feuert aber kaum.

**Bicucullin** auf die Zelle ziehen: Es blockiert GABA-Rezeptoren. **CNQX** tut das Gegenteil.</translation>
    </message>
    <message>
        <extracomment>13_cortex</extracomment>
        <source># Four cells of the cortex
One current, four kinds of cell. They differ only in their slow channels.

- **Regular**: the M-current grows with every spike and slows the cell down.
- **Fast**: no M-current, no fatigue.
- **Bursting**: calcium channels open during a spike and call the next.
- **Low threshold**: calcium channels that inhibition makes ready.

Drop **acetylcholine** on the regular cell: it closes the M-current.</source>
        <translation># Vier Zellen der Rinde
Ein Strom, vier Arten von Zelle. Sie unterscheiden sich nur in ihren langsamen Kanälen.

- **Regelmäßig**: Der M-Strom wächst mit jedem Spike und bremst die Zelle.
- **Schnell**: kein M-Strom, keine Ermüdung.
- **Mit Bursts**: Kalziumkanäle öffnen während eines Spikes und rufen den nächsten.
- **Niedrige Schwelle**: Kalziumkanäle, die Hemmung bereit macht.

**Acetylcholin** auf die regelmäßige Zelle ziehen: Es schließt den M-Strom.</translation>
    </message>
    <message>
        <extracomment>12_gradual_or_sudden</extracomment>
        <source># Gradual or sudden
The same slowly growing current drives two cells made of channels.

- The **squid axon** is silent, then at once fires fast: it knows no slow rate.
- The **crab axon** has one channel more, the A-current: it starts as slowly as you like.

Which cell can tell a weak stimulus from a slightly stronger one? Set g_A of the crab axon lower and watch its first spikes come earlier.</source>
        <translation># Allmählich oder plötzlich
Derselbe langsam wachsende Strom treibt zwei Zellen aus Kanälen.

- Das **Tintenfischaxon** ist still, dann feuert es auf einmal schnell: Eine langsame Rate kennt es nicht.
- Das **Krabbenaxon** hat einen Kanal mehr, den A-Strom: Es beginnt beliebig langsam.

Welche Zelle kann einen schwachen Reiz von einem etwas stärkeren unterscheiden? g_A des Krabbenaxons senken und sehen, wie seine ersten Spikes früher kommen.</translation>
    </message>
    <message>
        <extracomment>31_demyelination</extracomment>
        <source># Myelin lost: a spike that does not arrive
Two axons with nodes of Ranvier get the same kick.

- *Healthy*: the spike jumps from node to node and arrives after half a millisecond, 10 mm away.
- *Demyelinated*: one stretch (myelin5) has no turns of myelin. Its bare membrane swallows the current, and the spike stops before it.

Give myelin5 turns in the table of compartments: how many does the spike need? With few it comes late.</source>
        <translation># Verlorenes Myelin: ein Spike, der nicht ankommt
Zwei Axone mit Ranvier-Schnürringen bekommen denselben Anstoß.

- *Gesund*: Der Spike springt von Schnürring zu Schnürring und ist nach einer halben Millisekunde da, 10 mm entfernt.
- *Demyelinisiert*: Ein Abschnitt (myelin5) hat keine Windungen Myelin. Seine nackte Membran schluckt den Strom, und der Spike bleibt davor stehen.

myelin5 in der Kompartimenttabelle Windungen geben: Wie viele braucht der Spike? Mit wenigen kommt er spät.</translation>
    </message>
    <message>
        <extracomment>02_threshold</extracomment>
        <source># One cell and its threshold
A current that grows slowly meets a leaky integrate-and-fire cell.

- Below 80 pA it only depolarises: the leak carries away what comes in.
- At 80 pA it reaches the threshold of -50 mV and fires; from there on the rate grows with the current.

80 pA is (V_th - E_L)/R. Change R of the cell, then *reset* (Ctrl+R) to see the current rise again: where does it start to fire now?</source>
        <translation># Eine Zelle und ihre Schwelle
Ein langsam wachsender Strom trifft auf eine Leaky-Integrate-and-Fire-Zelle.

- Unter 80 pA depolarisiert sie nur: Das Leck trägt davon, was hereinkommt.
- Bei 80 pA erreicht sie die Schwelle von -50 mV und feuert; von da an wächst die Rate mit dem Strom.

80 pA ist (V_th - E_L)/R. R der Zelle ändern, dann *zurücksetzen* (Strg+R), um den Strom wieder steigen zu sehen: Wo beginnt sie jetzt zu feuern?</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source># Same current, different characters
Five classes of cortical neuron, in Izhikevich's two equations, get the same current.

- *Regular spiking* cells slow down, *bursting* cells start with a burst, *chattering* cells burst again and again.
- *Fast spiking* cells, which inhibit, keep their pace; *low-threshold* cells fire fast at first.

Only four numbers differ: a, b, c and d. Swap a preset in the inspector.</source>
        <translation># Gleicher Strom, verschiedene Charaktere
Fünf Klassen von Rindenneuronen, in Izhikevichs zwei Gleichungen, bekommen denselben Strom.

- *Regelmäßig feuernde* Zellen werden langsamer, solche *mit Bursts* beginnen mit einem Burst, *ratternde* machen immer wieder Bursts.
- *Schnell feuernde* Zellen, die hemmen, halten ihr Tempo; Zellen mit *niedriger Schwelle* feuern anfangs schnell.

Nur vier Zahlen unterscheiden sie: a, b, c und d. Im Inspektor eine andere Voreinstellung wählen.</translation>
    </message>
    <message>
        <extracomment>21_tiring_synapses</extracomment>
        <source># Synapses that tire, synapses that wake up
The same spikes reach two cells through synapses of two kinds.

- The **depressing** synapse gives half of its vesicles to the first spike; the next find less. It reports *changes*.
- The **facilitating** synapse hardly answers at first; each spike opens the door wider for the next. It reports *bursts*.
- The lower traces show what each spike released.

Click a synapse: choose a preset, or let *vesicles* leave by chance.</source>
        <translation># Synapsen, die ermüden, Synapsen, die aufwachen
Dieselben Spikes erreichen zwei Zellen über Synapsen zweierlei Art.

- Die **ermüdende** Synapse gibt dem ersten Spike die Hälfte ihrer Vesikel; die nächsten finden weniger. Sie meldet *Änderungen*.
- Die **bahnende** Synapse antwortet anfangs kaum; jeder Spike öffnet dem nächsten die Tür weiter. Sie meldet *Bursts*.
- Die unteren Kurven zeigen, was jeder Spike freisetzte.

Eine Synapse anklicken: eine Voreinstellung wählen oder *Vesikel* nach Zufall abgehen lassen.</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source># TTX stops the spikes
Two equal cells get the same pulses; one of them lies in a bath of tetrodotoxin.

- **TTX** comes at 200 ms and is washed out at 400 ms. It plugs sodium channels: no upstroke, but each pulse still charges the membrane.
- The spikes return when the bath is clean; the lower cell never stopped.

Real TTX washes out within minutes; here time is short.</source>
        <translation># TTX beendet die Spikes
Zwei gleiche Zellen bekommen dieselben Pulse; eine davon liegt in einem Bad aus Tetrodotoxin.

- **TTX** kommt bei 200 ms und wird bei 400 ms ausgewaschen. Es verstopft Natriumkanäle: kein Aufstrich, aber jeder Puls lädt die Membran noch.
- Die Spikes kehren zurück, wenn das Bad sauber ist; die untere Zelle hat nie aufgehört.

Echtes TTX braucht zum Auswaschen Minuten; hier ist die Zeit knapp.</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source># Taking a spike apart
Voltage clamps make three patches of squid axon feel the same step to 0 mV: no spike is possible.

- **All channels**: the current first flows inward (down), then outward.
- **Without sodium**: with TTX, only the late, lasting current of potassium.
- **Without potassium**: with TEA, only the inward current, which ends although the step goes on.

A spike is two currents, one quick and one late. Change *step* of Clamp 1: where does the inward current vanish?</source>
        <translation># Einen Spike zerlegen
Spannungsklemmen lassen drei Stücke Tintenfischaxon dieselbe Stufe auf 0 mV spüren: Kein Spike ist möglich.

- **Alle Kanäle**: Der Strom fließt erst einwärts (abwärts), dann auswärts.
- **Ohne Natrium**: mit TTX nur der späte, bleibende Kaliumstrom.
- **Ohne Kalium**: mit TEA nur der Einwärtsstrom, der endet, obwohl die Stufe andauert.

Ein Spike sind zwei Ströme, ein schneller und ein später. *step* der Klemme 1 ändern: Wo verschwindet der Einwärtsstrom?</translation>
    </message>
    <message>
        <extracomment>43_coba</extracomment>
        <source># The same network with real synapses
The COBA benchmark (Brette et al. 2007): as CUBA, but what a synapse does depends on the potential.

- 4,000 cells, 2 % of the pairs joined by *conductances*. Each needs 200 pA of its own to be able to fire.
- Drop **bicuculline** on both populations: without inhibition, activity explodes. **CNQX** leaves only the drive.</source>
        <translation># Dasselbe Netz mit echten Synapsen
Der COBA-Vergleichstest (Brette et al. 2007): wie CUBA, aber was eine Synapse bewirkt, hängt vom Potenzial ab.

- 4,000 Zellen, 2 % der Paare durch *Leitfähigkeiten* verbunden. Jede braucht eigene 200 pA, um feuern zu können.
- **Bicucullin** auf beide Populationen ziehen: Ohne Hemmung explodiert die Aktivität. **CNQX** lässt nur den Antrieb übrig.</translation>
    </message>
    <message>
        <extracomment>25_competition</extracomment>
        <source># Two hundred synapses compete
200 inputs fire at random, 20 times a second each; their synapses learn by spike timing.

- Who happens to help grows, and then helps more often: after a minute half of the synapses are close to zero, a quarter close to the greatest weight.
- The cell slows down from 80 to about 50 spikes a second. Double the rate of the inputs: it jumps to 200, and comes back.

Click the wire and choose *Multiplicative* as the preset of its rule: now all synapses gather in the middle.</source>
        <translation># Zweihundert Synapsen konkurrieren
200 Eingänge feuern zufällig, jeder 20-mal in der Sekunde; ihre Synapsen lernen nach der Spikezeit.

- Wer zufällig hilft, wächst und hilft dann öfter: Nach einer Minute ist die Hälfte der Synapsen nahe null, ein Viertel nahe dem größten Gewicht.
- Die Zelle wird langsamer, von 80 auf etwa 50 Spikes in der Sekunde. Die Rate der Eingänge verdoppeln: Sie springt auf 200 und kommt zurück.

Die Leitung anklicken und *Multiplikativ* als Voreinstellung ihrer Regel wählen: Jetzt sammeln sich alle Synapsen in der Mitte.</translation>
    </message>
    <message>
        <extracomment>01_welcome</extracomment>
        <source># Two kinds of neuron
One current drives an artificial and a biological neuron.

- The unit (square) turns the current into a number, at once and smoothly.
- The Hodgkin-Huxley cell (round) stays silent, then *spikes*: all or nothing, faster when pushed harder.

Click a node to change it. Drag a compound onto the cell: what does TTX do?</source>
        <translation># Zwei Arten von Neuron
Ein Strom treibt ein künstliches und ein biologisches Neuron.

- Die Einheit (Quadrat) macht aus dem Strom eine Zahl, sofort und stufenlos.
- Die Hodgkin-Huxley-Zelle (rund) bleibt still, dann *feuert* sie: alles oder nichts, schneller bei stärkerem Antrieb.

Einen Knoten anklicken, um ihn zu ändern. Einen Wirkstoff auf die Zelle ziehen: Was bewirkt TTX?</translation>
    </message>
    <message>
        <extracomment>17_two_onsets</extracomment>
        <source># Two ways to begin to fire
Two cells of the same two channels; only four numbers differ. Open the experiments beside the scopes.

- *f-I curve*: measure one, then the other. **Gradual** fires as slowly as you like, **Sudden** never below 10 Hz.
- *I-V curve*: that of *Gradual* has a peak: the current above which it cannot rest. That of *Sudden* only rises.
- *Phase plane*: a cell may rest where the lines cross. Below 40 pA *Gradual* has three crossings, above it one.

Turn the amplitude of the current between 30 and 110 pA and watch.</source>
        <translation># Zwei Arten, mit dem Feuern zu beginnen
Zwei Zellen mit denselben zwei Kanälen; nur vier Zahlen unterscheiden sie. Die Experimente neben den Oszilloskopen öffnen.

- *f-I-Kennlinie*: erst die eine messen, dann die andere. **Allmählich** feuert beliebig langsam, **Plötzlich** nie unter 10 Hz.
- *I-V-Kennlinie*: Die von *Allmählich* hat einen Gipfel: den Strom, über dem sie nicht ruhen kann. Die von *Plötzlich* steigt nur.
- *Phasenebene*: Eine Zelle kann ruhen, wo sich die Linien kreuzen. Unter 40 pA hat *Allmählich* drei Kreuzungen, darüber eine.

Die Amplitude des Stroms zwischen 30 und 110 pA drehen und zusehen.</translation>
    </message>
    <message>
        <extracomment>08_units_and_cells</extracomment>
        <source># Units drive cells, cells drive units
A loop of both worlds, a thermostat for spikes.

- The *Controller* (artificial) sums the wish and the report, and drives the cell with a current.
- The *Cell* (biological) answers with spikes; the *Reader* smooths them to a number, which comes back with a minus sign.

Change the wish: the firing rate follows. Cut the wire of the report: the cell runs wild.</source>
        <translation># Einheiten treiben Zellen, Zellen treiben Einheiten
Ein Kreis aus beiden Welten, ein Thermostat für Spikes.

- Der *Regler* (künstlich) summiert Wunsch und Bericht und treibt die Zelle mit einem Strom.
- Die *Zelle* (biologisch) antwortet mit Spikes; der *Leser* glättet sie zu einer Zahl, die mit Minuszeichen zurückkommt.

Den Wunsch ändern: Die Feuerrate folgt. Die Leitung des Berichts löschen: Die Zelle gerät außer Rand und Band.</translation>
    </message>
    <message>
        <extracomment>47_waves</extracomment>
        <source># Waves on a sheet
Cells on a square sheet excite their neighbours only.

- The **poke** reaches a few cells in the middle. They fire, and their neighbours after them: a ring runs outwards.
- A cell that has fired is deaf for a while, so the ring cannot turn back, and where rings meet they end.
- The **heat map** shows every cell in its place on the sheet.

Click a square of the map to trace that cell. Change *t_ref* of the sheet to 5 ms: what happens to the wave?</source>
        <translation># Wellen auf einem Blatt
Zellen auf einem quadratischen Blatt erregen nur ihre Nachbarn.

- Der **Stups** erreicht einige Zellen in der Mitte. Sie feuern, und ihre Nachbarn nach ihnen: Ein Ring läuft nach außen.
- Eine Zelle, die gefeuert hat, ist eine Weile taub, der Ring kann also nicht umkehren, und wo Ringe sich treffen, enden sie.
- Das **Wärmebild** zeigt jede Zelle an ihrem Platz auf dem Blatt.

Ein Quadrat des Bilds anklicken, um diese Zelle aufzuzeichnen. *t_ref* des Blatts auf 5 ms ändern: Was geschieht mit der Welle?</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source># What a voltage clamp sees of a dendrite
Two clamps hold two equal somata; the same synapse ends near one of them, and far from the other.

- *Near*: the current is large, quick, and almost seen as it is.
- *Far*: the tip is not held. It depolarises by itself, and the clamp sees a small, late echo.

Trace *dend[19].v* of both cells. Move the far electrode to the tip: now it sees all.
That is the space-clamp error of every recording from a dendrite.</source>
        <translation># Was eine Spannungsklemme von einem Dendriten sieht
Zwei Klemmen halten zwei gleiche Somata; dieselbe Synapse endet nahe dem einen und fern vom anderen.

- *Nah*: Der Strom ist groß, schnell und fast unverfälscht zu sehen.
- *Fern*: Die Spitze wird nicht gehalten. Sie depolarisiert von selbst, und die Klemme sieht ein kleines, spätes Echo.

*dend[19].v* beider Zellen aufzeichnen. Die ferne Elektrode an die Spitze setzen: Jetzt sieht sie alles.
Das ist der Raumklemmfehler jeder Messung an einem Dendriten.</translation>
    </message>
    <message>
        <extracomment>18_artificial_twin</extracomment>
        <source># What an artificial twin loses
Two cells that tire take turns; below them stands their artificial twin, matched in gain and weight.

- The cells alternate: the active one tires, and the other escapes.
- The units settle and stay: nothing in them tires. On average they are right; the rhythm is gone.

Select the cells of any circuit and press *Ctrl+Shift+T* to build their twin and read what it lost.</source>
        <translation># Was ein künstlicher Zwilling verliert
Zwei Zellen, die ermüden, wechseln sich ab; unter ihnen steht ihr künstlicher Zwilling, in Verstärkung und Gewicht angepasst.

- Die Zellen wechseln sich ab: Die aktive ermüdet, und die andere entkommt.
- Die Einheiten finden eine Ruhelage und bleiben: Nichts in ihnen ermüdet. Im Mittel haben sie recht; der Rhythmus ist fort.

Die Zellen irgendeiner Schaltung auswählen und *Strg+Umschalt+T* drücken, um ihren Zwilling zu bauen und zu lesen, was er verlor.</translation>
    </message>
    <message>
        <extracomment>27_before_a_spike</extracomment>
        <source># What comes before a spike
Noise makes a cell fire at moments that nobody can foretell. The scope lines the spikes up.

- It is **triggered**: each sweep begins where the cell rises through the level, the flag at the left. Earlier sweeps fade.
- All spikes look alike; what leads to them differs. Yet the noise was high a few milliseconds before each.
- In the experiments, the *spike average* is the mean of all such sweeps.

Drag the flag down to -60 mV: how many of these rises become a spike?</source>
        <translation># Was vor einem Spike kommt
Rauschen lässt eine Zelle in Momenten feuern, die niemand vorhersagen kann. Das Oszilloskop legt die Spikes übereinander.

- Es ist **getriggert**: Jeder Durchlauf beginnt, wo die Zelle durch den Pegel steigt, die Fahne links. Frühere Durchläufe verblassen.
- Alle Spikes sehen gleich aus; was zu ihnen führt, unterscheidet sich. Doch war das Rauschen einige Millisekunden vor jedem hoch.
- In den Experimenten ist das *Spikemittel* das Mittel all solcher Durchläufe.

Die Fahne auf -60 mV herunterziehen: Wie viele dieser Anstiege werden ein Spike?</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source># Where does the sound come from?
Five cells listen to both ears through axons of different lengths: delay lines.

- A sound from the left reaches the left ear first. Its spikes then travel *longer* to the cells at the right.
- Each cell fires only when both ears' spikes arrive together: the place of the active cell tells the direction.

Set *start* of the right ear to 5.4, 7.5, 10 or 14.6 ms and look which cell fires; or drag a cell. Jeffress proposed it in 1948; the barn owl does it.</source>
        <translation># Woher kommt der Schall?
Fünf Zellen hören beide Ohren über Axone verschiedener Länge: Verzögerungsleitungen.

- Schall von links erreicht zuerst das linke Ohr. Seine Spikes laufen dann *länger* zu den Zellen rechts.
- Jede Zelle feuert nur, wenn die Spikes beider Ohren zusammen ankommen: Der Ort der aktiven Zelle nennt die Richtung.

*start* des rechten Ohrs auf 5.4, 7.5, 10 oder 14.6 ms setzen und sehen, welche Zelle feuert; oder eine Zelle ziehen. Jeffress schlug es 1948 vor; die Schleiereule macht es so.</translation>
    </message>
    <message>
        <extracomment>24_conditioning</extracomment>
        <source># Who comes first is believed
A bell rings, 10 ms later comes the food, 15 ms after that an echo. Only the food makes the cell fire.

Bell and echo learn by **spike timing**.

- The bell comes before the spike: its synapse **grows**, and so does the wire. The echo comes too late: its synapse **fades**.
- After two seconds the bell alone makes the cell fire.

Then set the weight of the food to 0: the cell answers the bell. **Reset** forgets all of it, unless you *Keep Learned Weights* (Simulation) before.</source>
        <translation># Wer zuerst kommt, dem wird geglaubt
Eine Glocke läutet, 10 ms später kommt das Futter, 15 ms danach ein Echo. Nur das Futter lässt die Zelle feuern.

Glocke und Echo lernen nach der **Spikezeit**.

- Die Glocke kommt vor dem Spike: Ihre Synapse **wächst**, und die Leitung auch. Das Echo kommt zu spät: Seine Synapse **verblasst**.
- Nach zwei Sekunden lässt die Glocke allein die Zelle feuern.

Dann das Gewicht des Futters auf 0 setzen: Die Zelle antwortet der Glocke. **Zurücksetzen** vergisst das alles, außer man hat vorher *Gelernte Gewichte behalten* (Simulation) gewählt.</translation>
    </message>
    <message>
        <extracomment>42_cuba</extracomment>
        <source>4,000 cells that keep each other awake</source>
        <translation>4,000 Zellen, die einander wach halten</translation>
    </message>
    <message>
        <extracomment>15_pacemaker</extracomment>
        <source>A cell that breathes</source>
        <translation>Eine Zelle, die atmet</translation>
    </message>
    <message>
        <extracomment>19_dopamine</extracomment>
        <source>A cell that tells of reward</source>
        <translation>Eine Zelle, die von Belohnung berichtet</translation>
    </message>
    <message>
        <extracomment>29_irregular</extracomment>
        <source>A clock and a die</source>
        <translation>Eine Uhr und ein Würfel</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>A dendrite that knows the order</source>
        <translation>Ein Dendrit, der die Reihenfolge kennt</translation>
    </message>
    <message>
        <extracomment>22_coincidence</extracomment>
        <source>A detector of coincidence</source>
        <translation>Ein Detektor für Koinzidenz</translation>
    </message>
    <message>
        <extracomment>45_fast_rhythm</extracomment>
        <source>A fast rhythm of cells that hardly fire</source>
        <translation>Ein schneller Rhythmus aus Zellen, die kaum feuern</translation>
    </message>
    <message>
        <extracomment>04_flip_flop</extracomment>
        <source>A flip-flop of two neurons</source>
        <translation>Ein Flipflop aus zwei Neuronen</translation>
    </message>
    <message>
        <extracomment>05_half_centre</extracomment>
        <source>A half-centre oscillator</source>
        <translation>Ein Halbzentrum-Oszillator</translation>
    </message>
    <message>
        <extracomment>26_own_equations</extracomment>
        <source>A model of your own</source>
        <translation>Ein eigenes Modell</translation>
    </message>
    <message>
        <extracomment>44_cobahh</extracomment>
        <source>A network of Hodgkin-Huxley cells</source>
        <translation>Ein Netz aus Hodgkin-Huxley-Zellen</translation>
    </message>
    <message>
        <extracomment>41_synchronous_regular</extracomment>
        <source>A network that beats</source>
        <translation>Ein Netz, das schlägt</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source>A network that fires irregularly</source>
        <translation>Ein Netz, das unregelmäßig feuert</translation>
    </message>
    <message>
        <extracomment>20_myelin_race</extracomment>
        <source>A race along two axons</source>
        <translation>Ein Wettlauf auf zwei Axonen</translation>
    </message>
    <message>
        <extracomment>30_dendrite</extracomment>
        <source>A signal on its way along a dendrite</source>
        <translation>Ein Signal auf dem Weg durch einen Dendriten</translation>
    </message>
    <message>
        <extracomment>46_slow_rhythm</extracomment>
        <source>A slow rhythm at the edge of silence</source>
        <translation>Ein langsamer Rhythmus am Rand der Stille</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>A touch and a reflex</source>
        <translation>Eine Berührung und ein Reflex</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>A, apart</source>
        <translation>A, getrennt</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>A, joined</source>
        <translation>A, verbunden</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>AND</source>
        <translation>UND</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>AND out</source>
        <translation>UND aus</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>AND, OR, XOR</source>
        <translation>UND, ODER, XOR</translation>
    </message>
    <message>
        <extracomment>10_acetylcholine</extracomment>
        <source>Acetylcholine ends fatigue</source>
        <translation>Acetylcholin beendet Ermüdung</translation>
    </message>
    <message>
        <extracomment>10_acetylcholine</extracomment>
        <source>Adapting cell</source>
        <translation>Adaptierende Zelle</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source>Ahead</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>All channels</source>
        <translation>Alle Kanäle</translation>
    </message>
    <message>
        <extracomment>19_dopamine</extracomment>
        <source>Alone</source>
        <translation>Allein</translation>
    </message>
    <message>
        <extracomment>01_welcome</extracomment>
        <source>Artificial</source>
        <translation>Künstlich</translation>
    </message>
    <message>
        <extracomment>14_thalamus</extracomment>
        <source>Asleep and awake in the thalamus</source>
        <translation>Schlafen und Wachen im Thalamus</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Away from the soma</source>
        <translation>Vom Soma weg</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>B, apart</source>
        <translation>B, getrennt</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>B, joined</source>
        <translation>B, verbunden</translation>
    </message>
    <message>
        <extracomment>33_cross_talk</extracomment>
        <source>Bare 1</source>
        <translation>Nackt 1</translation>
    </message>
    <message>
        <extracomment>33_cross_talk</extracomment>
        <source>Bare 2</source>
        <translation>Nackt 2</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>Bath</source>
        <translation>Bad</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>Bath trace</source>
        <translation>Kurve Bad</translation>
    </message>
    <message>
        <extracomment>24_conditioning</extracomment>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <extracomment>19_dopamine</extracomment>
        <source>Better</source>
        <translation>Besser</translation>
    </message>
    <message>
        <extracomment>01_welcome</extracomment>
        <source>Biological</source>
        <translation>Biologisch</translation>
    </message>
    <message>
        <extracomment>15_pacemaker</extracomment>
        <source>Breathing</source>
        <translation>Atmend</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Bursting</source>
        <translation>Mit Bursts</translation>
    </message>
    <message>
        <extracomment>21_tiring_synapses</extracomment>
        <source>Bursts</source>
        <translation>Bursts</translation>
    </message>
    <message>
        <extracomment>14_thalamus</extracomment>
        <source>Calcium</source>
        <translation>Kalzium</translation>
    </message>
    <message>
        <extracomment>02_threshold</extracomment>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>Cells that touch fall into step</source>
        <translation>Zellen, die sich berühren, fallen in Gleichtakt</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Chattering</source>
        <translation>Ratternd</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Clamp 1</source>
        <translation>Klemme 1</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Clamp 2</source>
        <translation>Klemme 2</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Clamp 3</source>
        <translation>Klemme 3</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Clamp current</source>
        <translation>Klemmstrom</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source>Clamp far</source>
        <translation>Klemme fern</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source>Clamp near</source>
        <translation>Klemme nah</translation>
    </message>
    <message>
        <extracomment>29_irregular</extracomment>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <extracomment>22_coincidence</extracomment>
        <source>Coincidence</source>
        <translation>Koinzidenz</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>Control</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>Control trace</source>
        <translation>Kurve Kontrolle</translation>
    </message>
    <message>
        <extracomment>08_units_and_cells</extracomment>
        <source>Controller</source>
        <translation>Regler</translation>
    </message>
    <message>
        <extracomment>12_gradual_or_sudden</extracomment>
        <source>Crab axon</source>
        <translation>Krabbenaxon</translation>
    </message>
    <message>
        <extracomment>33_cross_talk</extracomment>
        <source>Cross-talk between two axons</source>
        <translation>Übersprechen zwischen zwei Axonen</translation>
    </message>
    <message>
        <extracomment>10_acetylcholine</extracomment>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <extracomment>31_demyelination</extracomment>
        <source>Demyelinated</source>
        <translation>Demyelinisiert</translation>
    </message>
    <message>
        <extracomment>21_tiring_synapses</extracomment>
        <source>Depressing</source>
        <translation>Ermüdend</translation>
    </message>
    <message>
        <extracomment>29_irregular</extracomment>
        <source>Die</source>
        <translation>Würfel</translation>
    </message>
    <message>
        <extracomment>04_flip_flop</extracomment>
        <source>Drive</source>
        <translation>Antrieb</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>Drive 1</source>
        <translation>Antrieb 1</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>Drive 2</source>
        <translation>Antrieb 2</translation>
    </message>
    <message>
        <extracomment>05_half_centre</extracomment>
        <source>Drive L</source>
        <translation>Antrieb L</translation>
    </message>
    <message>
        <extracomment>05_half_centre</extracomment>
        <source>Drive R</source>
        <translation>Antrieb R</translation>
    </message>
    <message>
        <extracomment>24_conditioning</extracomment>
        <source>Echo</source>
        <translation>Echo</translation>
    </message>
    <message>
        <extracomment>03_excitation_and_inhibition</extracomment>
        <source>Excitation</source>
        <translation>Erregung</translation>
    </message>
    <message>
        <extracomment>03_excitation_and_inhibition</extracomment>
        <source>Excitation and inhibition</source>
        <translation>Erregung und Hemmung</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source>Excitatory</source>
        <translation>Erregend</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>Extensor</source>
        <translation>Strecker</translation>
    </message>
    <message>
        <extracomment>21_tiring_synapses</extracomment>
        <source>Facilitating</source>
        <translation>Bahnend</translation>
    </message>
    <message>
        <extracomment>30_dendrite</extracomment>
        <source>Far</source>
        <translation>Fern</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source>Far left</source>
        <translation>Weit links</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source>Far right</source>
        <translation>Weit rechts</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source>Far synapse</source>
        <translation>Ferne Synapse</translation>
    </message>
    <message>
        <extracomment>13_cortex</extracomment>
        <source>Fast</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Fast spiking</source>
        <translation>Schnell feuernd</translation>
    </message>
    <message>
        <extracomment>20_myelin_race</extracomment>
        <source>Finish, bare</source>
        <translation>Ziel, nackt</translation>
    </message>
    <message>
        <extracomment>20_myelin_race</extracomment>
        <source>Finish, myelin</source>
        <translation>Ziel, Myelin</translation>
    </message>
    <message>
        <extracomment>02_threshold</extracomment>
        <source>Firing rate</source>
        <translation>Feuerrate</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>Flexor</source>
        <translation>Beuger</translation>
    </message>
    <message>
        <extracomment>24_conditioning</extracomment>
        <source>Food</source>
        <translation>Futter</translation>
    </message>
    <message>
        <extracomment>13_cortex</extracomment>
        <source>Four cells of the cortex</source>
        <translation>Vier Zellen der Rinde</translation>
    </message>
    <message>
        <extracomment>17_two_onsets</extracomment>
        <source>Gradual</source>
        <translation>Allmählich</translation>
    </message>
    <message>
        <extracomment>12_gradual_or_sudden</extracomment>
        <source>Gradual or sudden</source>
        <translation>Allmählich oder plötzlich</translation>
    </message>
    <message>
        <extracomment>02_threshold</extracomment>
        <source>Growing current</source>
        <translation>Wachsender Strom</translation>
    </message>
    <message>
        <extracomment>31_demyelination</extracomment>
        <source>Healthy</source>
        <translation>Gesund</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>In the bath</source>
        <translation>Im Bad</translation>
    </message>
    <message>
        <extracomment>03_excitation_and_inhibition</extracomment>
        <source>Inhibition</source>
        <translation>Hemmung</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source>Inhibitory</source>
        <translation>Hemmend</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source>Input</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Input 1</source>
        <translation>Eingang 1</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Input 2</source>
        <translation>Eingang 2</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Input 3</source>
        <translation>Eingang 3</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Input 4</source>
        <translation>Eingang 4</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Input 5</source>
        <translation>Eingang 5</translation>
    </message>
    <message>
        <extracomment>01_welcome</extracomment>
        <source>Input current</source>
        <translation>Eingangsstrom</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source>Input of E</source>
        <translation>Eingang von E</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source>Input of I</source>
        <translation>Eingang von I</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>Inputs</source>
        <translation>Eingänge</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>Interneuron</source>
        <translation>Interneuron</translation>
    </message>
    <message>
        <extracomment>31_demyelination</extracomment>
        <source>Kick</source>
        <translation>Anstoß</translation>
    </message>
    <message>
        <extracomment>05_half_centre</extracomment>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source>Left ear</source>
        <translation>Linkes Ohr</translation>
    </message>
    <message>
        <extracomment>18_artificial_twin</extracomment>
        <source>Left's twin</source>
        <translation>Zwilling von Links</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Low threshold</source>
        <translation>Niedrige Schwelle</translation>
    </message>
    <message>
        <extracomment>40_asynchronous_irregular</extracomment>
        <source>Mean rate</source>
        <translation>Mittlere Rate</translation>
    </message>
    <message>
        <extracomment>25_competition</extracomment>
        <source>Mean weight</source>
        <translation>Mittleres Gewicht</translation>
    </message>
    <message>
        <extracomment>31_demyelination</extracomment>
        <source>Myelin lost: a spike that does not arrive</source>
        <translation>Verlorenes Myelin: ein Spike, der nicht ankommt</translation>
    </message>
    <message>
        <extracomment>30_dendrite</extracomment>
        <source>Near</source>
        <translation>Nah</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source>Near synapse</source>
        <translation>Nahe Synapse</translation>
    </message>
    <message>
        <extracomment>27_before_a_spike</extracomment>
        <source>Noise</source>
        <translation>Rauschen</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>OR</source>
        <translation>ODER</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>OR out</source>
        <translation>ODER aus</translation>
    </message>
    <message>
        <extracomment>47_waves</extracomment>
        <source>One cell</source>
        <translation>Eine Zelle</translation>
    </message>
    <message>
        <extracomment>02_threshold</extracomment>
        <source>One cell and its threshold</source>
        <translation>Eine Zelle und ihre Schwelle</translation>
    </message>
    <message>
        <extracomment>26_own_equations</extracomment>
        <source>Own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>Pair apart</source>
        <translation>Paar getrennt</translation>
    </message>
    <message>
        <extracomment>28_gap_junction</extracomment>
        <source>Pair joined</source>
        <translation>Paar verbunden</translation>
    </message>
    <message>
        <extracomment>47_waves</extracomment>
        <source>Poke</source>
        <translation>Stups</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>Posture</source>
        <translation>Haltung</translation>
    </message>
    <message>
        <extracomment>14_thalamus</extracomment>
        <source>Potential</source>
        <translation>Potenzial</translation>
    </message>
    <message>
        <extracomment>04_flip_flop</extracomment>
        <source>Pulse for A</source>
        <translation>Puls für A</translation>
    </message>
    <message>
        <extracomment>04_flip_flop</extracomment>
        <source>Pulse for B</source>
        <translation>Puls für B</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>Pulses</source>
        <translation>Pulse</translation>
    </message>
    <message>
        <extracomment>03_excitation_and_inhibition</extracomment>
        <source>Raster</source>
        <translation>Raster</translation>
    </message>
    <message>
        <extracomment>25_competition</extracomment>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <extracomment>08_units_and_cells</extracomment>
        <source>Reader</source>
        <translation>Leser</translation>
    </message>
    <message>
        <extracomment>14_thalamus</extracomment>
        <source>Rebound</source>
        <translation>Rebound</translation>
    </message>
    <message>
        <extracomment>13_cortex</extracomment>
        <source>Regular</source>
        <translation>Regelmäßig</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Regular spiking</source>
        <translation>Regelmäßig feuernd</translation>
    </message>
    <message>
        <extracomment>14_thalamus</extracomment>
        <source>Relay</source>
        <translation>Relais</translation>
    </message>
    <message>
        <extracomment>19_dopamine</extracomment>
        <source>Reporter</source>
        <translation>Berichterstatterin</translation>
    </message>
    <message>
        <extracomment>05_half_centre</extracomment>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source>Right ear</source>
        <translation>Rechtes Ohr</translation>
    </message>
    <message>
        <extracomment>18_artificial_twin</extracomment>
        <source>Right's twin</source>
        <translation>Zwilling von Rechts</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Same current</source>
        <translation>Gleicher Strom</translation>
    </message>
    <message>
        <extracomment>09_firing_patterns</extracomment>
        <source>Same current, different characters</source>
        <translation>Gleicher Strom, verschiedene Charaktere</translation>
    </message>
    <message>
        <extracomment>01_welcome</extracomment>
        <source>Scope</source>
        <translation>Oszilloskop</translation>
    </message>
    <message>
        <extracomment>47_waves</extracomment>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <extracomment>47_waves</extracomment>
        <source>Sheet from above</source>
        <translation>Blatt von oben</translation>
    </message>
    <message>
        <extracomment>26_own_equations</extracomment>
        <source>Shipped</source>
        <translation>Mitgeliefert</translation>
    </message>
    <message>
        <extracomment>15_pacemaker</extracomment>
        <source>Silent</source>
        <translation>Still</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <extracomment>21_tiring_synapses</extracomment>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <extracomment>12_gradual_or_sudden</extracomment>
        <source>Squid axon</source>
        <translation>Tintenfischaxon</translation>
    </message>
    <message>
        <extracomment>20_myelin_race</extracomment>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <extracomment>44_cobahh</extracomment>
        <source>Start of E</source>
        <translation>Start von E</translation>
    </message>
    <message>
        <extracomment>44_cobahh</extracomment>
        <source>Start of I</source>
        <translation>Start von I</translation>
    </message>
    <message>
        <extracomment>29_irregular</extracomment>
        <source>Steady current</source>
        <translation>Gleichmäßiger Strom</translation>
    </message>
    <message>
        <extracomment>17_two_onsets</extracomment>
        <source>Sudden</source>
        <translation>Plötzlich</translation>
    </message>
    <message>
        <extracomment>21_tiring_synapses</extracomment>
        <source>Synapses that tire, synapses that wake up</source>
        <translation>Synapsen, die ermüden, Synapsen, die aufwachen</translation>
    </message>
    <message>
        <extracomment>07_ttx</extracomment>
        <source>TTX stops the spikes</source>
        <translation>TTX beendet die Spikes</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Taking a spike apart</source>
        <translation>Einen Spike zerlegen</translation>
    </message>
    <message>
        <extracomment>43_coba</extracomment>
        <source>The same network with real synapses</source>
        <translation>Dasselbe Netz mit echten Synapsen</translation>
    </message>
    <message>
        <extracomment>42_cuba</extracomment>
        <source>Three of them</source>
        <translation>Drei davon</translation>
    </message>
    <message>
        <extracomment>15_pacemaker</extracomment>
        <source>Ticking</source>
        <translation>Tickend</translation>
    </message>
    <message>
        <extracomment>11_reflex</extracomment>
        <source>Touch</source>
        <translation>Berührung</translation>
    </message>
    <message>
        <extracomment>32_order_on_a_dendrite</extracomment>
        <source>Towards the soma</source>
        <translation>Zum Soma hin</translation>
    </message>
    <message>
        <extracomment>27_before_a_spike</extracomment>
        <source>Triggered scope</source>
        <translation>Getriggertes Oszilloskop</translation>
    </message>
    <message>
        <extracomment>25_competition</extracomment>
        <source>Two hundred synapses compete</source>
        <translation>Zweihundert Synapsen konkurrieren</translation>
    </message>
    <message>
        <extracomment>01_welcome</extracomment>
        <source>Two kinds of neuron</source>
        <translation>Zwei Arten von Neuron</translation>
    </message>
    <message>
        <extracomment>17_two_onsets</extracomment>
        <source>Two ways to begin to fire</source>
        <translation>Zwei Arten, mit dem Feuern zu beginnen</translation>
    </message>
    <message>
        <extracomment>08_units_and_cells</extracomment>
        <source>Units drive cells, cells drive units</source>
        <translation>Einheiten treiben Zellen, Zellen treiben Einheiten</translation>
    </message>
    <message>
        <extracomment>47_waves</extracomment>
        <source>Waves on a sheet</source>
        <translation>Wellen auf einem Blatt</translation>
    </message>
    <message>
        <extracomment>34_space_clamp</extracomment>
        <source>What a voltage clamp sees of a dendrite</source>
        <translation>Was eine Spannungsklemme von einem Dendriten sieht</translation>
    </message>
    <message>
        <extracomment>18_artificial_twin</extracomment>
        <source>What an artificial twin loses</source>
        <translation>Was ein künstlicher Zwilling verliert</translation>
    </message>
    <message>
        <extracomment>27_before_a_spike</extracomment>
        <source>What comes before a spike</source>
        <translation>Was vor einem Spike kommt</translation>
    </message>
    <message>
        <extracomment>23_sound_localisation</extracomment>
        <source>Where does the sound come from?</source>
        <translation>Woher kommt der Schall?</translation>
    </message>
    <message>
        <extracomment>24_conditioning</extracomment>
        <source>Who comes first is believed</source>
        <translation>Wer zuerst kommt, dem wird geglaubt</translation>
    </message>
    <message>
        <extracomment>08_units_and_cells</extracomment>
        <source>Wish</source>
        <translation>Wunsch</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Without potassium</source>
        <translation>Ohne Kalium</translation>
    </message>
    <message>
        <extracomment>16_voltage_clamp</extracomment>
        <source>Without sodium</source>
        <translation>Ohne Natrium</translation>
    </message>
    <message>
        <extracomment>19_dopamine</extracomment>
        <source>Worse</source>
        <translation>Schlechter</translation>
    </message>
    <message>
        <extracomment>33_cross_talk</extracomment>
        <source>Wrapped 1</source>
        <translation>Umhüllt 1</translation>
    </message>
    <message>
        <extracomment>33_cross_talk</extracomment>
        <source>Wrapped 2</source>
        <translation>Umhüllt 2</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>XOR</source>
        <translation>XOR</translation>
    </message>
    <message>
        <extracomment>06_logic</extracomment>
        <source>XOR out</source>
        <translation>XOR aus</translation>
    </message>
</context>
<context>
    <name>ExperimentsPanel</name>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>A copy of the cell is held at one voltage after another. Channels show as bends; where the steady curve is zero, the cell rests.</source>
        <translation>Eine Kopie der Zelle wird auf einer Spannung nach der anderen gehalten. Kanäle zeigen sich als Biegungen; wo die Gleichgewichtskurve null ist, ruht die Zelle.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>A copy of the selected cell gets one current after another. Turn a knob of the cell and measure again: both curves stay.</source>
        <translation>Eine Kopie der ausgewählten Zelle bekommt einen Strom nach dem anderen. An der Zelle drehen und wieder messen: Beide Kurven bleiben.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>A spike arrives and the target fires, again and again, at one lag after another. Change the rule and measure again.</source>
        <translation>Ein Spike kommt an und das Ziel feuert, immer wieder, bei einem Abstand nach dem anderen. Die Regel ändern und wieder messen.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Change of a synapse's weight against the time between its spike and its target's</source>
        <translation>Änderung des Gewichts einer Synapse über der Zeit zwischen ihrem Spike und dem ihres Ziels</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Current against voltage</source>
        <translation>Strom über Spannung</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Experiments are done on a copy of this cell; select another one on the canvas</source>
        <translation>Experimente laufen an einer Kopie dieser Zelle; auf der Zeichenfläche eine andere auswählen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Firing rate against injected current</source>
        <translation>Feuerrate über injiziertem Strom</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Histogram of the intervals between spikes, and how much they vary</source>
        <translation>Histogramm der Abstände zwischen Spikes, und wie sehr sie schwanken</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>How fast does this cell fire under a steady current?</source>
        <translation>Wie schnell feuert diese Zelle bei gleichmäßigem Strom?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>How regular is the firing?</source>
        <translation>Wie regelmäßig ist das Feuern?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>I-V curve</source>
        <translation>I-V-Kennlinie</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Intervals</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Kind of experiment</source>
        <translation>Art des Experiments</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Measure it now</source>
        <translation>Jetzt messen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Phase plane</source>
        <translation>Phasenebene</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Plasticity</source>
        <translation>Plastizität</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Power of the rhythms in a trace</source>
        <translation>Leistung der Rhythmen in einer Kurve</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Put a cell with two or more variables on the canvas. Where the two lines cross, it rests; a spike is a way around.</source>
        <translation>Eine Zelle mit zwei oder mehr Variablen auf die Zeichenfläche setzen. Wo sich die zwei Linien kreuzen, ruht sie; ein Spike ist ein Weg außen herum.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Run the circuit until the selected cell has fired a few times.</source>
        <translation>Die Schaltung laufen lassen, bis die ausgewählte Zelle einige Male gefeuert hat.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Spectrum</source>
        <translation>Spektrum</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Spike average</source>
        <translation>Spikemittel</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Spike-triggered average: the mean of a trace around the spikes of the cell</source>
        <translation>Spike-ausgelöster Mittelwert: das Mittel einer Kurve um die Spikes der Zelle</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Trace a node (T) and run the circuit for a moment.</source>
        <translation>Einen Knoten aufzeichnen (T) und die Schaltung einen Moment laufen lassen.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Trace the noise that drives the cell (T), then run.</source>
        <translation>Das Rauschen aufzeichnen, das die Zelle antreibt (T), dann laufen lassen.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Two variables against each other, with nullclines</source>
        <translation>Zwei Variablen gegeneinander, mit Nullklinen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>What makes this cell fire?</source>
        <translation>Was lässt diese Zelle feuern?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>When does a synapse grow, when does it shrink?</source>
        <translation>Wann wächst eine Synapse, wann schrumpft sie?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Where does the cell go from here?</source>
        <translation>Wohin geht die Zelle von hier?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Which current flows at which voltage?</source>
        <translation>Welcher Strom fließt bei welcher Spannung?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>Which rhythms are in a trace?</source>
        <translation>Welche Rhythmen stecken in einer Kurve?</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>f-I curve</source>
        <translation>f-I-Kennlinie</translation>
    </message>
    <message>
        <extracomment>ui/experiments/panel.py</extracomment>
        <source>no cell yet</source>
        <translation>noch keine Zelle</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <extracomment>ui/formula.py</extracomment>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
</context>
<context>
    <name>Freeze</name>
    <message>
        <extracomment>ui/freeze.py</extracomment>
        <source>Frozen at {time}</source>
        <translation>Eingefroren bei {time}</translation>
    </message>
    <message>
        <extracomment>ui/freeze.py</extracomment>
        <source>Frozen picture of the window; the circuit runs on</source>
        <translation>Eingefrorenes Bild des Fensters; die Schaltung läuft weiter</translation>
    </message>
    <message>
        <extracomment>ui/freeze.py</extracomment>
        <source>Live: click to return</source>
        <translation>Live: klicken, um zurückzukehren</translation>
    </message>
</context>
<context>
    <name>Futures</name>
    <message>
        <extracomment>ui/history/futures.py</extracomment>
        <source>First different spike: {cell} at {time} ms, not in “{name}”</source>
        <translation>Erster abweichender Spike: {cell} bei {time} ms, nicht in „{name}“</translation>
    </message>
    <message>
        <extracomment>ui/history/futures.py</extracomment>
        <source>First different spike: {cell} at {time} ms, only in “{name}”</source>
        <translation>Erster abweichender Spike: {cell} bei {time} ms, nur in „{name}“</translation>
    </message>
    <message>
        <extracomment>ui/history/futures.py</extracomment>
        <source>It lies dashed over the traces; its row in a legend hides it</source>
        <translation>Sie liegt gestrichelt über den Kurven; ihre Zeile in einer Legende blendet sie aus</translation>
    </message>
    <message>
        <extracomment>ui/history/futures.py</extracomment>
        <source>before the change</source>
        <translation>vor der Änderung</translation>
    </message>
</context>
<context>
    <name>Gestures</name>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Choose another folder, or check that the disk is not full or write-protected</source>
        <translation>Einen anderen Ordner wählen oder prüfen, ob die Platte voll oder schreibgeschützt ist</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Close (Plots Go to the First Panel)</source>
        <translation>Schließen (Diagramme gehen in die erste Anzeige)</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Fit the Range to the Traces</source>
        <translation>Bereich an die Kurven anpassen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Move to Panel</source>
        <translation>In Anzeige verschieben</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>New Panel</source>
        <translation>Neue Anzeige</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>New Scope Panel</source>
        <translation>Neue Oszilloskop-Anzeige</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Save traces</source>
        <translation>Kurven speichern</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Select the Meter</source>
        <translation>Messgerät auswählen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Select {name}</source>
        <translation>{name} auswählen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Show</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Show alone or all</source>
        <translation>Allein zeigen oder alle</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Take off the meter</source>
        <translation>Vom Messgerät nehmen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>Window of Its Own</source>
        <translation>Eigenes Fenster</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>the picture was refused</source>
        <translation>das Bild wurde abgelehnt</translation>
    </message>
    <message>
        <extracomment>ui/scopes/gestures.py</extracomment>
        <source>{file} could not be written: {reason}</source>
        <translation>{file} konnte nicht geschrieben werden: {reason}</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>1 wire makes</source>
        <translation>1 Leitung ergibt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>1 wire was</source>
        <translation>1 Leitung wurde</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Change the type while it runs: parameters of the same name and wires that still make sense stay</source>
        <translation>Den Typ während des Laufs ändern: Gleichnamige Parameter und noch sinnvolle Leitungen bleiben</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Own values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>Undo brings back what was there</source>
        <translation>Rückgängig bringt zurück, was da war</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>What this model shows, what is true and what is left out</source>
        <translation>Was dieses Modell zeigt, was stimmt und was fehlt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{n} nodes</source>
        <translation>{n} Knoten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{n} types</source>
        <translation>{n} Typen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{n} wires</source>
        <translation>{n} Leitungen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{n} wires make</source>
        <translation>{n} Leitungen ergeben</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{n} wires were</source>
        <translation>{n} Leitungen wurden</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{what} adapted: {titles}</source>
        <translation>{what} angepasst: {titles}</translation>
    </message>
    <message>
        <extracomment>ui/inspector/header.py</extracomment>
        <source>{what} no sense with {title}: removed</source>
        <translation>{what} mit {title} keinen Sinn: entfernt</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>Usually {typical}; from {low} to {high}.</source>
        <translation>Üblich {typical}; von {low} bis {high}.</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>What compounds do to it</source>
        <translation>Was Wirkstoffe mit ihm machen</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>What is left out</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>What is true</source>
        <translation>Was stimmt</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>What it binds</source>
        <translation>Woran es bindet</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>What it shows</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <extracomment>ui/help_page.py</extracomment>
        <source>What you will see</source>
        <translation>Was zu sehen sein wird</translation>
    </message>
</context>
<context>
    <name>HistoryBar</name>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>InPlace</name>
    <message>
        <extracomment>ui/canvas/in_place.py</extracomment>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <extracomment>ui/canvas/in_place.py</extracomment>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <extracomment>ui/canvas/in_place.py</extracomment>
        <source>Write here. # heading, - list, **bold**</source>
        <translation>Hier schreiben. # Überschrift, - Liste, **fett**</translation>
    </message>
</context>
<context>
    <name>InspectorPanel</name>
    <message>
        <extracomment>ui/inspector/panel.py</extracomment>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
</context>
<context>
    <name>LaneTitle</name>
    <message>
        <extracomment>ui/scopes/lane_title.py</extracomment>
        <source>Plot {name}: menu</source>
        <translation>Diagramm {name}: Menü</translation>
    </message>
    <message>
        <extracomment>ui/scopes/lane_title.py</extracomment>
        <source>{name}: click for more, drag to another scope panel</source>
        <translation>{name}: klicken für mehr, in eine andere Anzeige ziehen</translation>
    </message>
</context>
<context>
    <name>LaneView</name>
    <message>
        <extracomment>ui/scopes/lane_view.py</extracomment>
        <source>Plot of {lane}</source>
        <translation>Diagramm von {lane}</translation>
    </message>
    <message>
        <extracomment>ui/scopes/lane_view.py</extracomment>
        <source>mean  </source>
        <translation>Mittel  </translation>
    </message>
</context>
<context>
    <name>LeadRow</name>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>Remove this lead</source>
        <translation>Diese Messleitung entfernen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>Select this node</source>
        <translation>Diesen Knoten auswählen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>Variable</source>
        <translation>Variable</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>main output</source>
        <translation>Hauptausgang</translation>
    </message>
</context>
<context>
    <name>Legend</name>
    <message>
        <extracomment>ui/scopes/legend.py</extracomment>
        <source>Automatic range of {lane}</source>
        <translation>Automatischer Bereich von {lane}</translation>
    </message>
    <message>
        <extracomment>ui/scopes/legend.py</extracomment>
        <source>The range was set by hand. Click (or double-click the plot) to fit it to the traces again</source>
        <translation>Der Bereich wurde von Hand gesetzt. Klicken (oder das Diagramm doppelklicken), um ihn wieder an die Kurven anzupassen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/legend.py</extracomment>
        <source>auto</source>
        <translation>auto</translation>
    </message>
</context>
<context>
    <name>LegendRow</name>
    <message>
        <extracomment>ui/scopes/legend.py</extracomment>
        <source>{name}: click to hide or show, double-click to show it alone, right-click for more</source>
        <translation>{name}: klicken zum Aus- oder Einblenden, doppelklicken zum Alleinzeigen, Rechtsklick für mehr</translation>
    </message>
</context>
<context>
    <name>LiveValues</name>
    <message>
        <extracomment>ui/inspector/live.py</extracomment>
        <source>Live values</source>
        <translation>Werte jetzt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/live.py</extracomment>
        <source>Run the simulation to see these move.</source>
        <translation>Die Simulation laufen lassen, damit sich diese bewegen.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/live.py</extracomment>
        <source>Show all {n} values</source>
        <translation>Alle {n} Werte zeigen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/live.py</extracomment>
        <source>Show fewer</source>
        <translation>Weniger zeigen</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Lock for the class</source>
        <translation>Sperre für die Klasse</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Students may</source>
        <translation>Lernende dürfen</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Students see</source>
        <translation>Lernende sehen</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>The lock is saved with the circuit. It keeps a class together and is no security: anybody who knows Ctrl+Alt+L, or opens the file in a text editor, can take it away.</source>
        <translation>Die Sperre wird mit der Schaltung gespeichert. Sie hält eine Klasse zusammen und ist kein Schutz: Wer Strg+Alt+L kennt oder die Datei in einem Texteditor öffnet, kann sie aufheben.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <extracomment>ui/main_window.py</extracomment>
        <source>Escape leaves it, L switches a spotlight on and off</source>
        <translation>Escape beendet sie, L schaltet einen Lichtkegel ein und aus</translation>
    </message>
    <message>
        <extracomment>ui/main_window.py</extracomment>
        <source>Panels</source>
        <translation>Fensterbereiche</translation>
    </message>
    <message>
        <extracomment>ui/main_window.py</extracomment>
        <source>Presentation mode</source>
        <translation>Vorführung</translation>
    </message>
    <message>
        <extracomment>ui/main_window.py</extracomment>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <extracomment>ui/main_window.py</extracomment>
        <source>Untitled</source>
        <translation>Unbenannt</translation>
    </message>
</context>
<context>
    <name>MechanismList</name>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>A bare membrane: add a channel to give it life.</source>
        <translation>Eine nackte Membran: einen Kanal hinzufügen, um sie zu beleben.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>Add mechanism</source>
        <translation>Mechanismus hinzufügen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>Channels and receptors that this cell has not; the running simulation follows at once</source>
        <translation>Kanäle und Rezeptoren, die diese Zelle nicht hat; die laufende Simulation folgt sofort</translation>
    </message>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>This cell has every mechanism that fits</source>
        <translation>Diese Zelle hat jeden Mechanismus, der passt</translation>
    </message>
</context>
<context>
    <name>MechanismRow</name>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>1 wire</source>
        <translation>1 Leitung</translation>
    </message>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>Edit the equations of {0}</source>
        <translation>Gleichungen von {0} bearbeiten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>Remove {0} from this cell</source>
        <translation>{0} aus dieser Zelle entfernen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/mechanisms.py</extracomment>
        <source>{n} wires</source>
        <translation>{n} Leitungen</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>'{1}' cannot be scattered by {2} {3}</source>
        <translation>'{1}' lässt sich nicht um {2} {3} streuen</translation>
    </message>
    <message>
        <extracomment>engine/equivalents.py</extracomment>
        <source>'{1}' does not fire faster when it is pushed harder</source>
        <translation>'{1}' feuert bei stärkerem Antrieb nicht schneller</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>'{1}' fits no cell</source>
        <translation>'{1}' passt zu keiner Zelle</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>'{1}' has no parameters</source>
        <translation>'{1}' hat keine Parameter</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>'{1}' has no presets</source>
        <translation>'{1}' hat keine Voreinstellungen</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>'{1}' has no type to change</source>
        <translation>'{1}' hat keinen Typ, der zu ändern wäre</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>'{1}' has no variable '{2}'</source>
        <translation>'{1}' hat keine Variable '{2}'</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>'{1}' has the wrong unit: {2}</source>
        <translation>'{1}' hat die falsche Einheit: {2}</translation>
    </message>
    <message>
        <extracomment>circuit/plasticity.py</extracomment>
        <source>'{1}' has {2} synapses: a file keeps the learned weights of at most {3} of a wire</source>
        <translation>'{1}' hat {2} Synapsen: Eine Datei behält die gelernten Gewichte von höchstens {3} einer Leitung</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>'{1}' is a {2} and cannot be a {3}</source>
        <translation>'{1}' ist {2} und kann nicht {3} sein</translation>
    </message>
    <message>
        <extracomment>catalog/registry.py</extracomment>
        <source>'{1}' is a {2}, not a {3}</source>
        <translation>'{1}' ist {2}, nicht {3}</translation>
    </message>
    <message>
        <extracomment>catalog/registry.py</extracomment>
        <source>'{1}' is ambiguous</source>
        <translation>'{1}' ist mehrdeutig</translation>
    </message>
    <message>
        <extracomment>catalog/spec.py</extracomment>
        <source>'{1}' is no choice of {2}</source>
        <translation>'{1}' ist keine Wahl von {2}</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>'{1}' is no quantity</source>
        <translation>'{1}' ist keine Größe</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>'{1}' is none of the {2} cells of '{3}'</source>
        <translation>'{1}' ist keine der {2} Zellen von '{3}'</translation>
    </message>
    <message>
        <extracomment>engine/simulate.py</extracomment>
        <source>'{1}' is nothing that spikes</source>
        <translation>'{1}' ist nichts, was feuert</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>'{1}' is of a type that this version does not know</source>
        <translation>'{1}' ist von einem Typ, den diese Version nicht kennt</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>'{1}' is too large a number</source>
        <translation>'{1}' ist eine zu große Zahl</translation>
    </message>
    <message>
        <extracomment>circuit/space.py</extracomment>
        <source>'{1}' keeps its name: that is where spikes are counted</source>
        <translation>'{1}' behält seinen Namen: Dort werden Spikes gezählt</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>'{1}' was made from '{2}', which this version does not know</source>
        <translation>'{1}' wurde aus '{2}' gemacht, das diese Version nicht kennt</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>A cell may have {1}; use fewer segments in long compartments</source>
        <translation>Eine Zelle darf {1} haben; in langen Kompartimenten weniger Segmente verwenden</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>A circuit has at most {1}</source>
        <translation>Eine Schaltung hat höchstens {1}</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>A circuit has at most {1} records</source>
        <translation>Eine Schaltung hat höchstens {1} Einträge</translation>
    </message>
    <message>
        <extracomment>editor/drop.py</extracomment>
        <source>A compound needs a place</source>
        <translation>Ein Wirkstoff braucht einen Ort</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>A file holds {1} records and {2} MiB</source>
        <translation>Eine Datei fasst {1} Einträge und {2} MiB</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>A frame goes around something</source>
        <translation>Ein Rahmen geht um etwas herum</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>A meter only listens: draw the wire from the node to the meter</source>
        <translation>Ein Messgerät hört nur zu: die Leitung vom Knoten zum Messgerät ziehen</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>A pure number drives units, not cells: use a current, or a unit in between</source>
        <translation>Eine reine Zahl treibt Einheiten, keine Zellen: einen Strom verwenden oder eine Einheit dazwischen</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>A reset starts from them, and saving writes them</source>
        <translation>Zurücksetzen beginnt mit ihnen, und Speichern schreibt sie</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>A spike can only change states: x = ... or x += ...</source>
        <translation>Ein Spike kann nur Zustände ändern: x = ... oder x += ...</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>A stimulus has no input: draw the wire from the stimulus</source>
        <translation>Ein Reiz hat keinen Eingang: die Leitung vom Reiz weg ziehen</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Add frame</source>
        <translation>Rahmen hinzufügen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Add note</source>
        <translation>Notiz hinzufügen</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Add picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Add region</source>
        <translation>Bereich hinzufügen</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>Add the opsin to the cell's mechanisms in the inspector, or with the light brush</source>
        <translation>Das Opsin im Inspektor oder mit dem Lichtpinsel zu den Mechanismen der Zelle hinzufügen</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>Add the receptor to the cell's mechanisms in the inspector, or choose another synapse</source>
        <translation>Den Rezeptor im Inspektor zu den Mechanismen der Zelle hinzufügen oder eine andere Synapse wählen</translation>
    </message>
    <message>
        <extracomment>editor/crowds.py</extracomment>
        <source>Add {1}</source>
        <translation>{1} hinzufügen</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>Add {1} to the cell's mechanisms</source>
        <translation>{1} zu den Mechanismen der Zelle hinzufügen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>An artificial unit has no chemistry: compounds act on biological cells</source>
        <translation>Eine künstliche Einheit hat keine Chemie: Wirkstoffe wirken auf biologische Zellen</translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>An electrode acts on biological cells: a unit has no membrane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Apply preset {1}</source>
        <translation>Voreinstellung {1} anwenden</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Ask for the permission to read it, or copy it to a folder of your own</source>
        <translation>Um die Erlaubnis bitten, sie zu lesen, oder sie in einen eigenen Ordner kopieren</translation>
    </message>
    <message>
        <extracomment>editor/twin.py</extracomment>
        <source>Build the twin of {1}</source>
        <translation>Zwilling von {1} bauen</translation>
    </message>
    <message>
        <extracomment>editor/crowds.py</extracomment>
        <source>Change connections</source>
        <translation>Verbindungen ändern</translation>
    </message>
    <message>
        <extracomment>engine/forest.py</extracomment>
        <source>Change its spike condition</source>
        <translation>Ihre Spikebedingung ändern</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Change the value or the bounds</source>
        <translation>Den Wert oder die Grenzen ändern</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Change type to {1}</source>
        <translation>Typ in {1} ändern</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Change {1}</source>
        <translation>{1} ändern</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Check its name and folder</source>
        <translation>Ihren Namen und Ordner prüfen</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Check its name and that the disk is connected</source>
        <translation>Ihren Namen prüfen, und ob die Platte angeschlossen ist</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Check the parentheses and operators</source>
        <translation>Klammern und Operatoren prüfen</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>Check the units of what it is made of</source>
        <translation>Die Einheiten dessen prüfen, woraus es besteht</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>Check their units</source>
        <translation>Ihre Einheiten prüfen</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>Choose 0 to {1}</source>
        <translation>0 bis {1} wählen</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Choose a cell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>circuit/space.py</extracomment>
        <source>Choose a cell in space, such as Ball and stick</source>
        <translation>Eine Zelle im Raum wählen, etwa Kugel und Stab</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Choose a cell or a region</source>
        <translation>Eine Zelle oder einen Bereich wählen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Choose a cell, a unit or a stimulus</source>
        <translation>Eine Zelle, eine Einheit oder einen Reiz wählen</translation>
    </message>
    <message>
        <extracomment>editor/model_draft.py</extracomment>
        <source>Choose a cell, a unit, a stimulus, a connection or a channel</source>
        <translation>Eine Zelle, eine Einheit, einen Reiz, eine Verbindung oder einen Kanal wählen</translation>
    </message>
    <message>
        <extracomment>editor/tools/inject.py</extracomment>
        <source>Choose a compound in the cabinet first</source>
        <translation>Zuerst im Schrank einen Wirkstoff wählen</translation>
    </message>
    <message>
        <extracomment>engine/builder.py</extracomment>
        <source>Choose a delay from 0 to 100 ms</source>
        <translation>Eine Verzögerung von 0 bis 100 ms wählen</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Choose a file in it</source>
        <translation>Eine Datei darin wählen</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Choose a file name</source>
        <translation>Einen Dateinamen wählen</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>Choose a file that neurolab saved (.nlab)</source>
        <translation>Eine Datei wählen, die neurolab gespeichert hat (.nlab)</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>Choose a file that neurolab saved (.nlab), or store this one as UTF-8 in a text editor</source>
        <translation>Eine Datei wählen, die neurolab gespeichert hat (.nlab), oder diese in einem Texteditor als UTF-8 speichern</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>Choose a name such as dend1</source>
        <translation>Einen Namen wie dend1 wählen</translation>
    </message>
    <message>
        <extracomment>editor/files.py</extracomment>
        <source>Choose a name with Save As</source>
        <translation>Mit Speichern unter einen Namen wählen</translation>
    </message>
    <message>
        <extracomment>circuit/plasticity.py</extracomment>
        <source>Choose a synapse</source>
        <translation>Eine Synapse wählen</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Choose another file</source>
        <translation>Eine andere Datei wählen</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>Choose another name</source>
        <translation>Einen anderen Namen wählen</translation>
    </message>
    <message>
        <extracomment>engine/branches.py</extracomment>
        <source>Choose another place in the wire's settings</source>
        <translation>In den Einstellungen der Leitung einen anderen Ort wählen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Choose another target</source>
        <translation>Ein anderes Ziel wählen</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Choose cells, units, stimuli or the wires between them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Choose narrower bounds</source>
        <translation>Engere Grenzen wählen</translation>
    </message>
    <message>
        <extracomment>engine/builder.py</extracomment>
        <source>Choose one from 0.001 to 1 ms</source>
        <translation>Einen von 0.001 bis 1 ms wählen</translation>
    </message>
    <message>
        <extracomment>editor/tools/inject.py</extracomment>
        <source>Choose one in the cabinet first</source>
        <translation>Zuerst einen im Schrank wählen</translation>
    </message>
    <message>
        <extracomment>catalog/spec.py</extracomment>
        <source>Choose one of {1}</source>
        <translation>Eines von {1} wählen</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>Choose other nodes</source>
        <translation>Andere Knoten wählen</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>Choose {1} to {2} µm</source>
        <translation>{1} bis {2} µm wählen</translation>
    </message>
    <message>
        <extracomment>engine/clamp.py</extracomment>
        <source>Clamp another cell</source>
        <translation>Eine andere Zelle klemmen</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Clip a state, or nothing</source>
        <translation>Einen Zustand begrenzen oder nichts</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Compute it, or choose another one</source>
        <translation>Ihn berechnen oder einen anderen wählen</translation>
    </message>
    <message>
        <extracomment>catalog/channels/common.py</extracomment>
        <source>Conductance per area when all {1} are open</source>
        <translation>Leitfähigkeit je Fläche, wenn alle {1} offen sind</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>Connect {1} to {2}</source>
        <translation>{1} mit {2} verbinden</translation>
    </message>
    <message>
        <extracomment>editor/tools/lesion.py</extracomment>
        <source>Cut {1} out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>Declare State('{1}', ...)</source>
        <translation>State('{1}', ...) erklären</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>Declare the weight, as a share of the greatest: State('w', '1', 'w_0')</source>
        <translation>Das Gewicht als Anteil des größten erklären: State('w', '1', 'w_0')</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Delete {1}</source>
        <translation>{1} löschen</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>Divide it by something of its unit</source>
        <translation>Durch etwas mit seiner Einheit teilen</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>Divide it by something of its unit first</source>
        <translation>Zuerst durch etwas mit seiner Einheit teilen</translation>
    </message>
    <message>
        <extracomment>editor/arrange.py</extracomment>
        <source>Drag a box around them, or press Shift while you click</source>
        <translation>Einen Rahmen darum ziehen, oder beim Klicken Umschalt drücken</translation>
    </message>
    <message>
        <extracomment>editor/tools/boxed.py</extracomment>
        <source>Draw a larger area</source>
        <translation>Eine größere Fläche ziehen</translation>
    </message>
    <message>
        <extracomment>editor/drop.py</extracomment>
        <source>Drop it on a cell or a region</source>
        <translation>Auf einer Zelle oder einem Bereich ablegen</translation>
    </message>
    <message>
        <extracomment>editor/drop.py</extracomment>
        <source>Drop it on a node or a region, or draw an area with the inject tool</source>
        <translation>Auf einem Knoten oder Bereich ablegen oder mit dem Werkzeug Injizieren eine Fläche ziehen</translation>
    </message>
    <message>
        <extracomment>editor/model_draft.py</extracomment>
        <source>Edit equations of {1}</source>
        <translation>Gleichungen von {1} bearbeiten</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>Edit the compartments of one of them; diameters may differ</source>
        <translation>Die Kompartimente des einen bearbeiten; Durchmesser dürfen sich unterscheiden</translation>
    </message>
    <message>
        <extracomment>circuit/mechanisms.py</extracomment>
        <source>Edit the table of compartments instead</source>
        <translation>Stattdessen die Tabelle der Kompartimente bearbeiten</translation>
    </message>
    <message>
        <extracomment>editor/model_draft.py</extracomment>
        <source>Edit {1}</source>
        <translation>{1} bearbeiten</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Express {1} in {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Forget learned weights of {1}</source>
        <translation>Gelernte Gewichte von {1} vergessen</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>Give a number from {1} to {2}</source>
        <translation>Eine Zahl von {1} bis {2} angeben</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>Give a value from 0 to {1} µM</source>
        <translation>Einen Wert von 0 bis {1} µM angeben</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>Give a value from {1} to {2}</source>
        <translation>Einen Wert von {1} bis {2} angeben</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>Give a whole number</source>
        <translation>Eine ganze Zahl angeben</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>Give a whole number from 1 to {1}</source>
        <translation>Eine ganze Zahl von 1 bis {1} angeben</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>Give a width from 0 to {1}</source>
        <translation>Eine Breite von 0 bis {1} angeben</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Give it a name of at most {1} letters</source>
        <translation>Einen Namen von höchstens {1} Buchstaben geben</translation>
    </message>
    <message>
        <extracomment>circuit/areas.py</extracomment>
        <source>Give numbers from {1} to {2}</source>
        <translation>Zahlen von {1} bis {2} angeben</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>Give the cell that receptor back, or remove the wire</source>
        <translation>Der Zelle den Rezeptor zurückgeben oder die Leitung entfernen</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Group {1}</source>
        <translation>{1} gruppieren</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Inject a compound first: drag one from the cabinet onto a node</source>
        <translation>Zuerst einen Wirkstoff injizieren: einen aus dem Schrank auf einen Knoten ziehen</translation>
    </message>
    <message>
        <extracomment>editor/drop.py</extracomment>
        <source>Inject here</source>
        <translation>Hier injizieren</translation>
    </message>
    <message>
        <extracomment>editor/tools/inject.py</extracomment>
        <source>Inject {1}</source>
        <translation>{1} injizieren</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Inject {1} into {2}</source>
        <translation>{1} in {2} injizieren</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>Insert the picture again</source>
        <translation>Das Bild noch einmal einfügen</translation>
    </message>
    <message>
        <extracomment>core/resources.py</extracomment>
        <source>Install neurolab again</source>
        <translation>neurolab neu installieren</translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>It expresses no opsin: Shift+click lets it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>engine/equivalents.py</extracomment>
        <source>It has no f-I curve that a unit could take over</source>
        <translation>Es hat keine f-I-Kennlinie, die eine Einheit übernehmen könnte</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>It has {1}</source>
        <translation>Sie hat {1}</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>It is no circuit that neurolab saved; open an earlier copy</source>
        <translation>Es ist keine Schaltung, die neurolab gespeichert hat; eine frühere Kopie öffnen</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>It is no circuit that this version can open</source>
        <translation>Es ist keine Schaltung, die diese Version öffnen kann</translation>
    </message>
    <message>
        <extracomment>engine/nerves.py</extracomment>
        <source>Join up to {1}</source>
        <translation>Bis zu {1} verbinden</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Keep it; wires add to it</source>
        <translation>Ihn behalten; Leitungen addieren dazu</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Keep learned weights of {1}</source>
        <translation>Gelernte Gewichte von {1} behalten</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Keep the model</source>
        <translation>Das Modell behalten</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Keep them; wires and meters rely on them</source>
        <translation>Sie behalten; Leitungen und Messgeräte verlassen sich darauf</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Keep {1}</source>
        <translation>{1} behalten</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Known are {1}</source>
        <translation>Bekannt sind {1}</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>Known are {1} and units such as {2}</source>
        <translation>Bekannt sind {1} und Einheiten wie {2}</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>Lay fewer of them together</source>
        <translation>Weniger davon zusammenlegen</translation>
    </message>
    <message>
        <extracomment>editor/layout.py</extracomment>
        <source>Lay out {1}</source>
        <translation>{1} anordnen</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Learn by {1}</source>
        <translation>Lernen nach {1}</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Leave its equations empty; write the receptor's instead</source>
        <translation>Ihre Gleichungen leer lassen; stattdessen die des Rezeptors schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>Leave its parent empty</source>
        <translation>Das Elternkompartiment leer lassen</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>Leave out {1}</source>
        <translation>{1} weglassen</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>Leave the unit out</source>
        <translation>Die Einheit weglassen</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Lesion {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>Light acts on biological cells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Light does something to cells that express an opsin only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Light {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Look at the scope panel</source>
        <translation>In den Oszilloskopen nachsehen</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>Make it smaller, or save it as JPEG</source>
        <translation>Verkleinern oder als JPEG speichern</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>Make it smaller: a circuit takes {1} megapixels</source>
        <translation>Verkleinern: Eine Schaltung nimmt {1} Megapixel</translation>
    </message>
    <message>
        <extracomment>engine/memory.py</extracomment>
        <source>Make its populations smaller, or let their rules connect fewer cells</source>
        <translation>Ihre Populationen verkleinern oder ihre Regeln weniger Zellen verbinden lassen</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>Make one of the variables a state</source>
        <translation>Eine der Variablen zum Zustand machen</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>Make populations of the nodes: one wire joins all of their cells</source>
        <translation>Die Knoten zu Populationen machen: Eine Leitung verbindet alle ihre Zellen</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>Make the duration longer or the settling time shorter</source>
        <translation>Die Dauer verlängern oder die Einschwingzeit verkürzen</translation>
    </message>
    <message>
        <extracomment>circuit/plasticity.py</extracomment>
        <source>Make the population smaller, or let its rule connect fewer cells</source>
        <translation>Die Population verkleinern oder ihre Regel weniger Zellen verbinden lassen</translation>
    </message>
    <message>
        <extracomment>editor/arrange.py</extracomment>
        <source>Move {1}</source>
        <translation>{1} verschieben</translation>
    </message>
    <message>
        <extracomment>engine/simulate.py</extracomment>
        <source>Name it in record=[...]</source>
        <translation>In record=[...] nennen</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>Name one of them: '{1}[0]' to '{2}[{3}]'</source>
        <translation>Eine davon nennen: '{1}[0]' bis '{2}[{3}]'</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Names do not start with two underscores</source>
        <translation>Namen beginnen nicht mit zwei Unterstrichen</translation>
    </message>
    <message>
        <extracomment>editor/tools/inject.py</extracomment>
        <source>No compound is chosen</source>
        <translation>Kein Wirkstoff ist gewählt</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>No learned weights are kept here</source>
        <translation>Hier sind keine gelernten Gewichte behalten</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>No sources are marked</source>
        <translation>Keine Quellen sind gemerkt</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>No targets are selected</source>
        <translation>Keine Ziele sind ausgewählt</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Nothing can be injected into {1}</source>
        <translation>In {1} lässt sich nichts injizieren</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Nothing has been learned yet</source>
        <translation>Noch ist nichts gelernt</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Nothing here learns</source>
        <translation>Hier lernt nichts</translation>
    </message>
    <message>
        <extracomment>editor/clipboard.py</extracomment>
        <source>Nothing is selected that can be copied</source>
        <translation>Nichts Ausgewähltes lässt sich kopieren</translation>
    </message>
    <message>
        <extracomment>editor/clipboard.py</extracomment>
        <source>Nothing is selected that can be duplicated</source>
        <translation>Nichts Ausgewähltes lässt sich verdoppeln</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Nothing selected has a parameter '{1}'</source>
        <translation>Nichts Ausgewähltes hat einen Parameter '{1}'</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>Only a biological cell can express an opsin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>circuit/mechanisms.py</extracomment>
        <source>Only biological cells are made of mechanisms: change its type first</source>
        <translation>Nur biologische Zellen bestehen aus Mechanismen: zuerst den Typ ändern</translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>Only biological cells feel this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>catalog/synapses/spiking.py</extracomment>
        <source>Peak conductance that one spike opens</source>
        <translation>Größte Leitfähigkeit, die ein Spike öffnet</translation>
    </message>
    <message>
        <extracomment>editor/twin.py</extracomment>
        <source>Place one first</source>
        <translation>Zuerst eine setzen</translation>
    </message>
    <message>
        <extracomment>editor/crowds.py</extracomment>
        <source>Population of {1}</source>
        <translation>Population von {1}</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Powers go from -{1} to {2}; use exp() for more</source>
        <translation>Potenzen gehen von -{1} bis {2}; für mehr exp() verwenden</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Put it back: what wires do depends on it</source>
        <translation>Ihn zurücksetzen: Was Leitungen tun, hängt davon ab</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>Record fewer variables, run for less time or take a larger step</source>
        <translation>Weniger Variablen aufzeichnen, kürzer laufen lassen oder einen größeren Schritt nehmen</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>Remove one of the lines</source>
        <translation>Eine der Zeilen entfernen</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>Remove one of them</source>
        <translation>Einen davon entfernen</translation>
    </message>
    <message>
        <extracomment>circuit/areas.py</extracomment>
        <source>Remove one, or make them smaller</source>
        <translation>Eines entfernen oder sie verkleinern</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>Remove that wire first</source>
        <translation>Zuerst diese Leitung entfernen</translation>
    </message>
    <message>
        <extracomment>circuit/learned.py</extracomment>
        <source>Remove the entry 'learned': the wire then starts from its own weight</source>
        <translation>Den Eintrag 'learned' entfernen: Die Leitung beginnt dann mit ihrem eigenen Gewicht</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>Remove the entry 'plasticity'</source>
        <translation>Den Eintrag 'plasticity' entfernen</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>Remove the other clamp first: two amplifiers would fight</source>
        <translation>Zuerst die andere Klemme entfernen: Zwei Verstärker würden kämpfen</translation>
    </message>
    <message>
        <extracomment>circuit/space.py</extracomment>
        <source>Rename another compartment</source>
        <translation>Ein anderes Kompartiment umbenennen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Reset {1}</source>
        <translation>{1} zurücksetzen</translation>
    </message>
    <message>
        <extracomment>editor/tools/select.py</extracomment>
        <source>Resize</source>
        <translation>Größe ändern</translation>
    </message>
    <message>
        <extracomment>editor/bridge.py</extracomment>
        <source>Run on, or step by step; Pause When It Fires again ends the watch</source>
        <translation>Weiterlaufen lassen oder Schritt für Schritt; noch einmal Anhalten, wenn sie feuert, beendet das Wachen</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Run the circuit first</source>
        <translation>Zuerst die Schaltung laufen lassen</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>Save it as PNG</source>
        <translation>Als PNG speichern</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>Save it as plain SVG, or as PNG</source>
        <translation>Als einfaches SVG oder als PNG speichern</translation>
    </message>
    <message>
        <extracomment>storage/journal.py</extracomment>
        <source>Save the circuit</source>
        <translation>Die Schaltung speichern</translation>
    </message>
    <message>
        <extracomment>editor/recovery.py</extracomment>
        <source>Save the circuit often</source>
        <translation>Die Schaltung oft speichern</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Save to a folder of your own</source>
        <translation>In einem eigenen Ordner speichern</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Save to another folder</source>
        <translation>In einem anderen Ordner speichern</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>Save under another name</source>
        <translation>Unter einem anderen Namen speichern</translation>
    </message>
    <message>
        <extracomment>editor/files.py</extracomment>
        <source>Save under another name to keep both</source>
        <translation>Unter einem anderen Namen speichern, um beide zu behalten</translation>
    </message>
    <message>
        <extracomment>editor/job.py</extracomment>
        <source>Save your work and report this</source>
        <translation>Die Arbeit speichern und dies melden</translation>
    </message>
    <message>
        <extracomment>editor/crowds.py</extracomment>
        <source>Scatter {1}</source>
        <translation>{1} streuen</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>Select a cell on the canvas</source>
        <translation>Eine Zelle auf der Zeichenfläche auswählen</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Select a group, or a node of one</source>
        <translation>Eine Gruppe auswählen oder einen ihrer Knoten</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Select a synapse and choose a rule of plasticity in the inspector</source>
        <translation>Eine Synapse auswählen und im Inspektor eine Regel der Plastizität wählen</translation>
    </message>
    <message>
        <extracomment>editor/myelin.py</extracomment>
        <source>Select a synapse, an ephaptic coupling, or a cell that has some</source>
        <translation>Eine Synapse, eine ephaptische Kopplung oder eine Zelle mit solchen auswählen</translation>
    </message>
    <message>
        <extracomment>editor/arrange.py</extracomment>
        <source>Select more than one node to align them</source>
        <translation>Mehr als einen Knoten auswählen, um sie auszurichten</translation>
    </message>
    <message>
        <extracomment>circuit/grouping.py</extracomment>
        <source>Select more: drag a box around them, or press Shift while you click</source>
        <translation>Mehr auswählen: einen Rahmen darum ziehen, oder beim Klicken Umschalt drücken</translation>
    </message>
    <message>
        <extracomment>editor/clipboard.py</extracomment>
        <source>Select nodes and copy them first</source>
        <translation>Zuerst Knoten auswählen und kopieren</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Select nodes first, or drag one with the frame tool</source>
        <translation>Zuerst Knoten auswählen oder mit dem Werkzeug Rahmen einen ziehen</translation>
    </message>
    <message>
        <extracomment>editor/clipboard.py</extracomment>
        <source>Select nodes, regions or notes first</source>
        <translation>Zuerst Knoten, Bereiche oder Notizen auswählen</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>Select the nodes to wire to, then press J</source>
        <translation>Die zu verbindenden Knoten auswählen, dann J drücken</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>Select the targets, then press J</source>
        <translation>Die Ziele auswählen, dann J drücken</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>Select them and press K first</source>
        <translation>Zuerst auswählen und K drücken</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>Set a later stop</source>
        <translation>Ein späteres Ende setzen</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>Set it to a number and save again</source>
        <translation>Auf eine Zahl setzen und neu speichern</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>Set its number of cells to 1</source>
        <translation>Ihre Zahl von Zellen auf 1 setzen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Set {1}</source>
        <translation>{1} setzen</translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>Shift+click lets it express {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/tools/probe.py</extracomment>
        <source>Show its trace</source>
        <translation>Seine Kurve zeigen</translation>
    </message>
    <message>
        <extracomment>circuit/steps.py</extracomment>
        <source>Show the circuit first</source>
        <translation>Zuerst die Schaltung zeigen</translation>
    </message>
    <message>
        <extracomment>editor/crowds.py</extracomment>
        <source>Single cell</source>
        <translation>Einzelne Zelle</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Split it with intermediate names</source>
        <translation>Mit Zwischennamen aufteilen</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Start from another one than {1}</source>
        <translation>Mit einer anderen als {1} beginnen</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>Stop learning</source>
        <translation>Nicht mehr lernen</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Swap the bounds</source>
        <translation>Die Grenzen tauschen</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>Take 2 to 200 points</source>
        <translation>2 bis 200 Punkte nehmen</translation>
    </message>
    <message>
        <extracomment>engine/pairing.py</extracomment>
        <source>Take fewer pairs, or more of them a second</source>
        <translation>Weniger Paare nehmen oder mehr davon je Sekunde</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>Take fewer points, a shorter duration or a larger time step</source>
        <translation>Weniger Punkte, eine kürzere Dauer oder einen größeren Zeitschritt nehmen</translation>
    </message>
    <message>
        <extracomment>engine/pairing.py</extracomment>
        <source>Take shorter lags or fewer pairs a second</source>
        <translation>Kürzere Abstände oder weniger Paare je Sekunde nehmen</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>The cell has no '{1}'; declare it in the membrane</source>
        <translation>Die Zelle hat kein '{1}'; in der Membran erklären</translation>
    </message>
    <message>
        <extracomment>editor/planner.py</extracomment>
        <source>The circuit could not be prepared for running: {1}</source>
        <translation>Die Schaltung konnte nicht zum Laufen vorbereitet werden: {1}</translation>
    </message>
    <message>
        <extracomment>editor/clipboard.py</extracomment>
        <source>The clipboard holds nothing of a circuit</source>
        <translation>Die Zwischenablage enthält nichts von einer Schaltung</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>The file on disk is unchanged; save to another folder or disk</source>
        <translation>Die Datei auf der Platte ist unverändert; in einem anderen Ordner oder auf einer anderen Platte speichern</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>The learned weights of {1} are kept</source>
        <translation>Die gelernten Gewichte von {1} bleiben</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>The limit is {1}</source>
        <translation>Die Grenze ist {1}</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>The limit is {1} parameters and {2} states</source>
        <translation>Die Grenze sind {1} Parameter und {2} Zustände</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>The limit is {1}; split it with intermediate names</source>
        <translation>Die Grenze ist {1}; mit Zwischennamen aufteilen</translation>
    </message>
    <message>
        <extracomment>circuit/mechanisms.py</extracomment>
        <source>The mechanisms of '{1}' lie in its compartments</source>
        <translation>Die Mechanismen von '{1}' liegen in seinen Kompartimenten</translation>
    </message>
    <message>
        <extracomment>editor/myelin.py</extracomment>
        <source>There is no axon to wrap</source>
        <translation>Da ist kein Axon zum Umwickeln</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>There is no group here</source>
        <translation>Hier ist keine Gruppe</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>There is nothing to cut here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>There is nothing to silence here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>There is nothing to trace in {1}</source>
        <translation>In {1} gibt es nichts aufzuzeichnen</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>There is nothing to wash out</source>
        <translation>Da ist nichts auszuwaschen</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>There is nothing to wire</source>
        <translation>Da ist nichts zu verbinden</translation>
    </message>
    <message>
        <extracomment>editor/tools/wire.py</extracomment>
        <source>These two are connected already</source>
        <translation>Diese beiden sind schon verbunden</translation>
    </message>
    <message>
        <extracomment>editor/plasticity.py</extracomment>
        <source>They are kept by 'Keep Learned Weights'</source>
        <translation>„Gelernte Gewichte behalten“ behält sie</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>This {1} expresses no opsin: light does nothing to it</source>
        <translation>Hier ({1}) gibt es kein Opsin: Licht bewirkt nichts</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>This {1} has no {2}: a {3} would find nothing to act on</source>
        <translation>Hier ({1}) gibt es kein {2}: {3} fände nichts, worauf es wirken könnte</translation>
    </message>
    <message>
        <extracomment>engine/commands.py</extracomment>
        <source>Try a smaller time step (now {1} ms), smaller weights or a smaller current, and look for a parameter that is 0 or very large</source>
        <translation>Einen kleineren Zeitschritt (jetzt {1} ms), kleinere Gewichte oder einen kleineren Strom versuchen und nach einem Parameter suchen, der 0 oder sehr groß ist</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>Turn the cell that it watches into one</source>
        <translation>Die beobachtete Zelle zu einer machen</translation>
    </message>
    <message>
        <extracomment>editor/anatomy.py</extracomment>
        <source>Undo brings both back</source>
        <translation>Rückgängig bringt beide zurück</translation>
    </message>
    <message>
        <extracomment>editor/files.py</extracomment>
        <source>Undo takes changes back</source>
        <translation>Rückgängig nimmt Änderungen zurück</translation>
    </message>
    <message>
        <extracomment>editor/planner.py</extracomment>
        <source>Undo the last change, and save your work; details are in {1}</source>
        <translation>Die letzte Änderung rückgängig machen und die Arbeit speichern; Einzelheiten stehen in {1}</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>Ungroup</source>
        <translation>Gruppe auflösen</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>Units look like mV, nS, uM, mS/cm2</source>
        <translation>Einheiten sehen aus wie mV, nS, uM, mS/cm2</translation>
    </message>
    <message>
        <extracomment>editor/recovery.py</extracomment>
        <source>Unsaved changes are no longer kept for recovery: {1}</source>
        <translation>Nicht gespeicherte Änderungen werden nicht mehr zum Wiederherstellen bewahrt: {1}</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>Update neurolab to open it</source>
        <translation>neurolab aktualisieren, um sie zu öffnen</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Use a comparison</source>
        <translation>Einen Vergleich verwenden</translation>
    </message>
    <message>
        <extracomment>engine/codegen.py</extracomment>
        <source>Use fewer intermediate names that build on each other</source>
        <translation>Weniger Zwischennamen verwenden, die aufeinander aufbauen</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Use letters, digits and _, and begin with a letter</source>
        <translation>Buchstaben, Ziffern und _ verwenden, mit einem Buchstaben beginnen</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Use names, numbers, + - * / **, comparisons and functions</source>
        <translation>Namen, Zahlen, + - * / **, Vergleiche und Funktionen verwenden</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>Use parameters and states only</source>
        <translation>Nur Parameter und Zustände verwenden</translation>
    </message>
    <message>
        <extracomment>engine/arena.py</extracomment>
        <source>Use shorter delays, a larger time step or fewer cells</source>
        <translation>Kürzere Verzögerungen, einen größeren Zeitschritt oder weniger Zellen verwenden</translation>
    </message>
    <message>
        <extracomment>editor/model_draft.py</extracomment>
        <source>Use {1} again</source>
        <translation>Wieder {1} verwenden</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>Wash out</source>
        <translation>Auswaschen</translation>
    </message>
    <message>
        <extracomment>storage/journal.py</extracomment>
        <source>What it held cannot be recovered; open an earlier copy</source>
        <translation>Was es enthielt, lässt sich nicht wiederherstellen; eine frühere Kopie öffnen</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Write 2*a for twice a</source>
        <translation>2*a für das Doppelte von a schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>Write a number</source>
        <translation>Eine Zahl schreiben</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>Write a number such as 1.5</source>
        <translation>Eine Zahl wie 1.5 schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Write a smaller number</source>
        <translation>Eine kleinere Zahl schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Write an expression</source>
        <translation>Einen Ausdruck schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Write dx/dt = ..., name = ... or port += ...</source>
        <translation>dx/dt = ..., Name = ... oder Anschluss += ... schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>Write each in one line</source>
        <translation>Jede in eine Zeile schreiben</translation>
    </message>
    <message>
        <extracomment>engine/rule_code.py</extracomment>
        <source>Write it as a sum of parameters and of parameters times {1}</source>
        <translation>Als Summe von Parametern und von Parametern mal {1} schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>Write name = ...</source>
        <translation>Name = ... schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/registry.py</extracomment>
        <source>Write one of {1}</source>
        <translation>Eines von {1} schreiben</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>Write something like '10 {1}'</source>
        <translation>Etwas wie '10 {1}' schreiben</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>Write something like mV or mS/cm2</source>
        <translation>Etwas wie mV oder mS/cm2 schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>Write w = ... or x += ...</source>
        <translation>w = ... oder x += ... schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>Write {1}(...)</source>
        <translation>{1}(...) schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>a cell with branches cannot lie along another</source>
        <translation>eine Zelle mit Verzweigungen kann nicht längs einer anderen liegen</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>a concentration of {1} µM makes no sense</source>
        <translation>eine Konzentration von {1} µM ergibt keinen Sinn</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>a connection rule has no '{1}'</source>
        <translation>eine Verbindungsregel hat kein '{1}'</translation>
    </message>
    <message>
        <extracomment>engine/builder.py</extracomment>
        <source>a delay must lie between 0 and 100,000,000 steps</source>
        <translation>eine Verzögerung muss zwischen 0 und 100,000,000 Schritten liegen</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>a dose lies on a node or a region, not on a {1}</source>
        <translation>eine Dosis liegt auf einem Knoten oder Bereich, nicht auf: {1}</translation>
    </message>
    <message>
        <extracomment>circuit/grouping.py</extracomment>
        <source>a group takes at least two nodes</source>
        <translation>eine Gruppe braucht mindestens zwei Knoten</translation>
    </message>
    <message>
        <extracomment>engine/pairing.py</extracomment>
        <source>a lag is longer than the time between two pairs</source>
        <translation>ein Abstand ist länger als die Zeit zwischen zwei Paaren</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>a meter cannot be a population</source>
        <translation>ein Messgerät kann keine Population sein</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>a picture is larger than {1} MiB</source>
        <translation>ein Bild ist größer als {1} MiB</translation>
    </message>
    <message>
        <extracomment>circuit/areas.py</extracomment>
        <source>a place or a size is no sensible number</source>
        <translation>ein Ort oder eine Größe ist keine vernünftige Zahl</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>a population of {1} makes no sense</source>
        <translation>eine Population von {1} ergibt keinen Sinn</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>a pure number</source>
        <translation>eine reine Zahl</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>a record of the kind '{1}' has the id '{2}': there is only one</source>
        <translation>ein Eintrag der Art '{1}' hat die Kennung '{2}': Es gibt nur einen</translation>
    </message>
    <message>
        <extracomment>engine/simulate.py</extracomment>
        <source>a run of {1} ms in steps of {2} ms makes no sense</source>
        <translation>ein Lauf von {1} ms in Schritten von {2} ms ergibt keinen Sinn</translation>
    </message>
    <message>
        <extracomment>engine/equivalents.py</extracomment>
        <source>a small current does not move the potential of '{1}'</source>
        <translation>ein kleiner Strom verschiebt das Potenzial von '{1}' nicht</translation>
    </message>
    <message>
        <extracomment>circuit/steps.py</extracomment>
        <source>a step cannot look there</source>
        <translation>ein Schritt kann nicht dorthin blicken</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>a sweep of {1} points from {2} to {3} makes no sense</source>
        <translation>ein Durchlauf mit {1} Punkten von {2} bis {3} ergibt keinen Sinn</translation>
    </message>
    <message>
        <extracomment>engine/builder.py</extracomment>
        <source>a time step of {1} ms makes no sense</source>
        <translation>ein Zeitschritt von {1} ms ergibt keinen Sinn</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>a {1} has no {2}</source>
        <translation>{1} hat kein {2}</translation>
    </message>
    <message>
        <extracomment>circuit/areas.py</extracomment>
        <source>all pictures of a circuit together take at most {1} MiB</source>
        <translation>alle Bilder einer Schaltung zusammen haben höchstens {1} MiB</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>another axon lies beside it</source>
        <translation>ein anderes Axon liegt daneben</translation>
    </message>
    <message>
        <extracomment>core/errors.py</extracomment>
        <source>did you mean '{1}'?</source>
        <translation>war '{1}' gemeint?</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>each point must last longer than it takes to settle</source>
        <translation>jeder Punkt muss länger dauern als das Einschwingen</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>field 'format' is not a whole number from 1</source>
        <translation>Feld 'format' ist keine ganze Zahl ab 1</translation>
    </message>
    <message>
        <extracomment>storage/places.py</extracomment>
        <source>field '{1}': {2}</source>
        <translation>Feld '{1}': {2}</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>it is nested too deeply</source>
        <translation>er ist zu tief verschachtelt</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>it is under voltage clamp</source>
        <translation>es liegt an einer Spannungsklemme</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>its kind '{1}' is unknown</source>
        <translation>seine Art '{1}' ist unbekannt</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>its mechanism '{1}' is unknown</source>
        <translation>sein Mechanismus '{1}' ist unbekannt</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>its type '{1}' is of the newer version {2}</source>
        <translation>sein Typ '{1}' ist von der neueren Version {2}</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>its type '{1}' is unknown</source>
        <translation>sein Typ '{1}' ist unbekannt</translation>
    </message>
    <message>
        <extracomment>storage/places.py</extracomment>
        <source>line {1}, column {2}: '{3}' does not belong here</source>
        <translation>Zeile {1}, Spalte {2}: '{3}' gehört nicht hierher</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>line {1}: {2}</source>
        <translation>Zeile {1}: {2}</translation>
    </message>
    <message>
        <extracomment>storage/places.py</extracomment>
        <source>may have letters, digits and _ . : - only</source>
        <translation>darf nur Buchstaben, Ziffern und _ . : - haben</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>more than {1} axons side by side are too many</source>
        <translation>mehr als {1} Axone nebeneinander sind zu viele</translation>
    </message>
    <message>
        <extracomment>engine/equivalents.py</extracomment>
        <source>no steady current makes '{1}' fire</source>
        <translation>kein gleichmäßiger Strom lässt '{1}' feuern</translation>
    </message>
    <message>
        <extracomment>engine/populations.py</extracomment>
        <source>nothing is simulated for '{1}'</source>
        <translation>für '{1}' wird nichts simuliert</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>nothing is simulated for '{1}', so it cannot be recorded</source>
        <translation>für '{1}' wird nichts simuliert, es lässt sich also nicht aufzeichnen</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>parameter '{1}': {2}</source>
        <translation>Parameter '{1}': {2}</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>record '{1}' holds {2}, which is no number</source>
        <translation>Eintrag '{1}' enthält {2}, was keine Zahl ist</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>record '{1}' refers to '{2}', a {3}: {4}</source>
        <translation>Eintrag '{1}' verweist auf '{2}', {3}: {4}</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>record '{1}' refers to '{2}', which is not in the file</source>
        <translation>Eintrag '{1}' verweist auf '{2}', das nicht in der Datei ist</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>record '{1}': {2}</source>
        <translation>Eintrag '{1}': {2}</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>that is too long for a unit</source>
        <translation>das ist zu lang für eine Einheit</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>the cell has no compartment '{1}'</source>
        <translation>die Zelle hat kein Kompartiment '{1}'</translation>
    </message>
    <message>
        <extracomment>circuit/circuit.py</extracomment>
        <source>the change does not fit the circuit at {1}</source>
        <translation>die Änderung passt nicht zur Schaltung bei {1}</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the circuit has {1} records and {2} MiB</source>
        <translation>die Schaltung hat {1} Einträge und {2} MiB</translation>
    </message>
    <message>
        <extracomment>editor/checking.py</extracomment>
        <source>the comparison</source>
        <translation>der Vergleich</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the data of the picture are damaged</source>
        <translation>die Daten des Bilds sind beschädigt</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>the dose would stop at {1} ms, before it starts at {2} ms</source>
        <translation>die Dosis würde bei {1} ms enden, bevor sie bei {2} ms beginnt</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the drawing defines entities or a style sheet of its own, which is refused</source>
        <translation>die Zeichnung bestimmt eigene Entitäten oder ein Stylesheet, was abgelehnt wird</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the drawing has {1} parts, a circuit takes {2}</source>
        <translation>die Zeichnung hat {1} Teile, eine Schaltung nimmt {2}</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the drawing holds &lt;{1}&gt;, which is refused</source>
        <translation>die Zeichnung enthält &lt;{1}&gt;, was abgelehnt wird</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the drawing is damaged: it is no XML</source>
        <translation>die Zeichnung ist beschädigt: Sie ist kein XML</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the drawing would load or run something ({1}), which is refused</source>
        <translation>die Zeichnung würde etwas laden oder ausführen ({1}), was abgelehnt wird</translation>
    </message>
    <message>
        <extracomment>editor/experiments.py</extracomment>
        <source>the experiment</source>
        <translation>das Experiment</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file holds more than {1} values</source>
        <translation>die Datei enthält mehr als {1} Werte</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file holds {1} records</source>
        <translation>die Datei enthält {1} Einträge</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file is cut off in line {1}</source>
        <translation>die Datei ist in Zeile {1} abgeschnitten</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file is larger than {1} MiB</source>
        <translation>die Datei ist größer als {1} MiB</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file is nested too deeply</source>
        <translation>die Datei ist zu tief verschachtelt</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the file was saved by {1} in format {2}, this version knows format {3}</source>
        <translation>die Datei wurde von {1} im Format {2} gespeichert, diese Version kennt Format {3}</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>the folder of {1} does not exist</source>
        <translation>den Ordner von {1} gibt es nicht</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>the id '{1}' belongs to the one record of the kind '{2}'</source>
        <translation>die Kennung '{1}' gehört dem einzigen Eintrag der Art '{2}'</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>the id '{1}' is used twice</source>
        <translation>die Kennung '{1}' wird zweimal verwendet</translation>
    </message>
    <message>
        <extracomment>core/resources.py</extracomment>
        <source>the installation lacks {1}</source>
        <translation>der Installation fehlt {1}</translation>
    </message>
    <message>
        <extracomment>circuit/learned.py</extracomment>
        <source>the learned weights are damaged</source>
        <translation>die gelernten Gewichte sind beschädigt</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the picture has {1} MiB, a circuit takes {2}</source>
        <translation>das Bild hat {1} MiB, eine Schaltung nimmt {2}</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the picture has {1} x {2} pixels</source>
        <translation>das Bild hat {1} x {2} Pixel</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the picture is damaged: its size cannot be read</source>
        <translation>das Bild ist beschädigt: Seine Größe lässt sich nicht lesen</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the picture is not {1}, as it says</source>
        <translation>das Bild ist nicht {1}, wie es behauptet</translation>
    </message>
    <message>
        <extracomment>circuit/plasticity.py</extracomment>
        <source>the rule of '{1}' has no preset '{2}'</source>
        <translation>die Regel von '{1}' hat keine Voreinstellung '{2}'</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>the seed cannot be {1}</source>
        <translation>die Saat kann nicht {1} sein</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>the style of the drawing would load something, which is refused</source>
        <translation>der Stil der Zeichnung würde etwas laden, was abgelehnt wird</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>the two are not cut alike: they need the same lengths and numbers of segments</source>
        <translation>die beiden sind nicht gleich unterteilt: Sie brauchen dieselben Längen und Zahlen von Segmenten</translation>
    </message>
    <message>
        <extracomment>engine/branches.py</extracomment>
        <source>the wire '{1}' ends nowhere: {2}</source>
        <translation>die Leitung '{1}' endet nirgends: {2}</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>the {1}</source>
        <translation>hier: {1}</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>the {1} '{2}' finds nothing to act on: this {3} ('{4}') has no '{5}'</source>
        <translation>{1} '{2}' findet nichts, worauf es wirken könnte: Hier ({3}, '{4}') gibt es kein '{5}'</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>there already is a {1} between these two</source>
        <translation>zwischen diesen beiden gibt es schon: {1}</translation>
    </message>
    <message>
        <extracomment>editor/twin.py</extracomment>
        <source>there is no biological cell to build a twin of</source>
        <translation>es gibt keine biologische Zelle, deren Zwilling gebaut werden könnte</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>there is no connection rule '{1}'</source>
        <translation>es gibt keine Verbindungsregel '{1}'</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>there is no file {1}</source>
        <translation>es gibt keine Datei {1}</translation>
    </message>
    <message>
        <extracomment>circuit/circuit.py</extracomment>
        <source>there is no record '{1}' in this circuit</source>
        <translation>in dieser Schaltung gibt es keinen Eintrag '{1}'</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>this cell is clamped already</source>
        <translation>diese Zelle ist schon geklemmt</translation>
    </message>
    <message>
        <extracomment>editor/files.py</extracomment>
        <source>this circuit has no file yet</source>
        <translation>diese Schaltung hat noch keine Datei</translation>
    </message>
    <message>
        <extracomment>engine/memory.py</extracomment>
        <source>this circuit has {1} cells and about {2} connections between them: it needs about {3} GiB of memory, and neurolab takes at most {4} GiB</source>
        <translation>diese Schaltung hat {1} Zellen und etwa {2} Verbindungen dazwischen: Sie braucht etwa {3} GiB Speicher, und neurolab nimmt höchstens {4} GiB</translation>
    </message>
    <message>
        <extracomment>engine/arena.py</extracomment>
        <source>this circuit needs {1} GiB of memory</source>
        <translation>diese Schaltung braucht {1} GiB Speicher</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>this experiment needs a biological cell</source>
        <translation>dieses Experiment braucht eine biologische Zelle</translation>
    </message>
    <message>
        <extracomment>circuit/images.py</extracomment>
        <source>this is no PNG, JPEG or SVG picture</source>
        <translation>das ist kein PNG-, JPEG- oder SVG-Bild</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>this is no neurolab circuit: it does not begin with '{"app version": ...'</source>
        <translation>das ist keine neurolab-Schaltung: Sie beginnt nicht mit '{"app version": ...'</translation>
    </message>
    <message>
        <extracomment>storage/format.py</extracomment>
        <source>this is no neurolab circuit: it has no 'format' and 'records'</source>
        <translation>das ist keine neurolab-Schaltung: Sie hat kein 'format' und keine 'records'</translation>
    </message>
    <message>
        <extracomment>storage/places.py</extracomment>
        <source>this is no neurolab circuit: line 1 does not begin with '{'</source>
        <translation>das ist keine neurolab-Schaltung: Zeile 1 beginnt nicht mit '{'</translation>
    </message>
    <message>
        <extracomment>engine/pairing.py</extracomment>
        <source>this protocol takes {1} steps</source>
        <translation>dieses Protokoll braucht {1} Schritte</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>this sweep would take too long</source>
        <translation>dieser Durchlauf würde zu lange dauern</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>two axons in space are needed</source>
        <translation>es braucht zwei Axone im Raum</translation>
    </message>
    <message>
        <extracomment>engine/clamp.py</extracomment>
        <source>two voltage clamps hold '{1}' at once</source>
        <translation>zwei Spannungsklemmen halten '{1}' zugleich</translation>
    </message>
    <message>
        <extracomment>catalog/registry.py</extracomment>
        <source>type id '{1}' is declared twice</source>
        <translation>Typ '{1}' ist zweimal erklärt</translation>
    </message>
    <message>
        <extracomment>catalog/registry.py</extracomment>
        <source>unknown type '{1}'</source>
        <translation>unbekannter Typ '{1}'</translation>
    </message>
    <message>
        <extracomment>core/units.py</extracomment>
        <source>unknown unit '{1}'</source>
        <translation>unbekannte Einheit '{1}'</translation>
    </message>
    <message>
        <extracomment>catalog/registry.py</extracomment>
        <source>unknown {1} '{2}'</source>
        <translation>unbekannt: {1} '{2}'</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>wires join nodes only</source>
        <translation>Leitungen verbinden nur Knoten</translation>
    </message>
    <message>
        <extracomment>circuit/plasticity.py</extracomment>
        <source>{1} '{2}' cannot learn: it carries no spikes to receptors</source>
        <translation>{1} '{2}' kann nicht lernen: Es trägt keine Spikes zu Rezeptoren</translation>
    </message>
    <message>
        <extracomment>editor/myelin.py</extracomment>
        <source>{1} axon</source>
        <translation>{1} Axon</translation>
    </message>
    <message>
        <extracomment>editor/myelin.py</extracomment>
        <source>{1} axons</source>
        <translation>{1} Axone</translation>
    </message>
    <message>
        <extracomment>engine/nerves.py</extracomment>
        <source>{1} axons side by side are too many</source>
        <translation>{1} Axone nebeneinander sind zu viele</translation>
    </message>
    <message>
        <extracomment>engine/clamp.py</extracomment>
        <source>{1} cannot be clamped: it has no potential v that an electrode acts on</source>
        <translation>{1} lässt sich nicht klemmen: Es hat kein Potenzial v, auf das eine Elektrode wirkt</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>{1} cannot be read: {2}</source>
        <translation>{1} lässt sich nicht lesen: {2}</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>{1} cannot be wired to {2}</source>
        <translation>{1} lässt sich nicht mit {2} verbinden</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>{1} cannot be {2}</source>
        <translation>{1} kann nicht {2} sein</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1} cannot provide '{2}': {3}</source>
        <translation>{1} kann '{2}' nicht bereitstellen: {3}</translation>
    </message>
    <message>
        <extracomment>storage/reading.py</extracomment>
        <source>{1} carries no spikes to receptors, so it cannot learn</source>
        <translation>{1} trägt keine Spikes zu Rezeptoren, kann also nicht lernen</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>{1} cell</source>
        <translation>{1} Zelle</translation>
    </message>
    <message>
        <extracomment>editor/silencing.py</extracomment>
        <source>{1} cells</source>
        <translation>{1} Zellen</translation>
    </message>
    <message>
        <extracomment>editor/model_draft.py</extracomment>
        <source>{1} characters are too many for equations</source>
        <translation>{1} Zeichen sind zu viele für Gleichungen</translation>
    </message>
    <message>
        <extracomment>editor/job.py</extracomment>
        <source>{1} could not be finished: {2}</source>
        <translation>{1} konnte nicht beendet werden: {2}</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} could not be saved: {2}</source>
        <translation>{1} konnte nicht gespeichert werden: {2}</translation>
    </message>
    <message>
        <extracomment>storage/journal.py</extracomment>
        <source>{1} could not be written: {2}</source>
        <translation>{1} konnte nicht geschrieben werden: {2}</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>{1} does not drive a unit</source>
        <translation>{1} treibt keine Einheit</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>{1} does not lead from {2} to {3}</source>
        <translation>{1} führt nicht von {2} zu {3}</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} drawn, {2} left out</source>
        <translation>{1} gezogen, {2} ausgelassen</translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>{1} expresses no opsin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>{1} from {2} to {3}</source>
        <translation>{1} von {2} nach {3}</translation>
    </message>
    <message>
        <extracomment>engine/group.py</extracomment>
        <source>{1} has no '{2}' to connect or record</source>
        <translation>{1} hat kein '{2}' zum Verbinden oder Aufzeichnen</translation>
    </message>
    <message>
        <extracomment>circuit/space.py</extracomment>
        <source>{1} has no compartments</source>
        <translation>{1} hat keine Kompartimente</translation>
    </message>
    <message>
        <extracomment>editor/model_draft.py</extracomment>
        <source>{1} has no equations to edit</source>
        <translation>{1} hat keine Gleichungen zum Bearbeiten</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1} has no equations to simulate</source>
        <translation>{1} hat keine Gleichungen, die simuliert werden könnten</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>{1} has no length along which another axon could lie</source>
        <translation>{1} hat keine Länge, an der ein anderes Axon liegen könnte</translation>
    </message>
    <message>
        <extracomment>circuit/mechanisms.py</extracomment>
        <source>{1} has no mechanisms</source>
        <translation>{1} hat keine Mechanismen</translation>
    </message>
    <message>
        <extracomment>catalog/spec.py</extracomment>
        <source>{1} has no parameter '{2}'</source>
        <translation>{1} hat keinen Parameter '{2}'</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>{1} has no parameter or state '{2}'</source>
        <translation>{1} hat keinen Parameter oder Zustand '{2}'</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>{1} has no preset '{2}'</source>
        <translation>{1} hat keine Voreinstellung '{2}'</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>{1} has no state '{2}'</source>
        <translation>{1} hat keinen Zustand '{2}'</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1} has no valid choice as its value</source>
        <translation>{1} hat keine gültige Wahl als Wert</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>{1} has {2} MiB, a circuit takes {3}</source>
        <translation>{1} hat {2} MiB, eine Schaltung nimmt {3}</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>{1} in {2}</source>
        <translation>{1} in {2}</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} is a device or a pipe, not a file</source>
        <translation>{1} ist ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} is a folder</source>
        <translation>{1} ist ein Ordner</translation>
    </message>
    <message>
        <extracomment>circuit/edits.py</extracomment>
        <source>{1} is a {2} and cannot be placed on the canvas</source>
        <translation>{1} ist {2} und kann nicht auf die Zeichenfläche gesetzt werden</translation>
    </message>
    <message>
        <extracomment>storage/journal.py</extracomment>
        <source>{1} is damaged: {2}</source>
        <translation>{1} ist beschädigt: {2}</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} is larger than {2} MiB</source>
        <translation>{1} ist größer als {2} MiB</translation>
    </message>
    <message>
        <extracomment>engine/sweep.py</extracomment>
        <source>{1} is no longer a finite number at {2} {3}</source>
        <translation>{1} ist bei {2} {3} keine endliche Zahl mehr</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1} is there twice</source>
        <translation>{1} gibt es zweimal</translation>
    </message>
    <message>
        <extracomment>editor/verbs.py</extracomment>
        <source>{1} is traced already</source>
        <translation>{1} wird schon aufgezeichnet</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} is write-protected</source>
        <translation>{1} ist schreibgeschützt</translation>
    </message>
    <message>
        <extracomment>editor/arrange.py</extracomment>
        <source>{1} item</source>
        <translation>{1} Ding</translation>
    </message>
    <message>
        <extracomment>editor/arrange.py</extracomment>
        <source>{1} items</source>
        <translation>{1} Dinge</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1} lists the mechanism '{2}' twice</source>
        <translation>{1} nennt den Mechanismus '{2}' zweimal</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} marked</source>
        <translation>{1} gemerkt</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} may not be read</source>
        <translation>{1} darf nicht gelesen werden</translation>
    </message>
    <message>
        <extracomment>storage/atomic.py</extracomment>
        <source>{1} may not be written</source>
        <translation>{1} darf nicht geschrieben werden</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1} needs a number as its value</source>
        <translation>{1} braucht eine Zahl als Wert</translation>
    </message>
    <message>
        <extracomment>catalog/spec.py</extracomment>
        <source>{1} needs a number, not '{2}'</source>
        <translation>{1} braucht eine Zahl, nicht '{2}'</translation>
    </message>
    <message>
        <extracomment>catalog/spec.py</extracomment>
        <source>{1} needs a number, not NaN</source>
        <translation>{1} braucht eine Zahl, nicht NaN</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>{1} needs single cells, not a population</source>
        <translation>{1} braucht einzelne Zellen, keine Population</translation>
    </message>
    <message>
        <extracomment>circuit/wiring.py</extracomment>
        <source>{1} needs two different cells</source>
        <translation>{1} braucht zwei verschiedene Zellen</translation>
    </message>
    <message>
        <extracomment>engine/delivery.py</extracomment>
        <source>{1} never spikes, so it cannot drive synapses</source>
        <translation>{1} feuert nie, kann also keine Synapsen treiben</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>{1} node</source>
        <translation>{1} Knoten</translation>
    </message>
    <message>
        <extracomment>editor/groups.py</extracomment>
        <source>{1} nodes</source>
        <translation>{1} Knoten</translation>
    </message>
    <message>
        <extracomment>engine/simulate.py</extracomment>
        <source>{1} of '{2}' is no longer a finite number at {3} ms</source>
        <translation>{1} von '{2}' ist bei {3} ms keine endliche Zahl mehr</translation>
    </message>
    <message>
        <extracomment>engine/conductor.py</extracomment>
        <source>{1} of '{2}' is no longer a finite number at {3} ms; the run is back at {4} ms</source>
        <translation>{1} von '{2}' ist bei {3} ms keine endliche Zahl mehr; der Lauf ist zurück bei {4} ms</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>{1} of a connection rule cannot be {2}</source>
        <translation>{1} einer Verbindungsregel kann nicht {2} sein</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} pair</source>
        <translation>{1} Paar</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} pairs</source>
        <translation>{1} Paare</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>{1} should be {2} but the right side is {3}</source>
        <translation>{1} sollte {2} sein, aber die rechte Seite ist {3}</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} source</source>
        <translation>{1} Quelle</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} sources</source>
        <translation>{1} Quellen</translation>
    </message>
    <message>
        <extracomment>editor/anatomy.py</extracomment>
        <source>{1} synapse</source>
        <translation>{1} Synapse</translation>
    </message>
    <message>
        <extracomment>editor/anatomy.py</extracomment>
        <source>{1} synapses</source>
        <translation>{1} Synapsen</translation>
    </message>
    <message>
        <extracomment>engine/builder.py</extracomment>
        <source>{1} takes no spikes at '{2}'</source>
        <translation>{1} nimmt keine Spikes an '{2}'</translation>
    </message>
    <message>
        <extracomment>engine/compiler.py</extracomment>
        <source>{1} variables over {2} steps do not fit into memory</source>
        <translation>{1} Variablen über {2} Schritte passen nicht in den Speicher</translation>
    </message>
    <message>
        <extracomment>editor/files.py</extracomment>
        <source>{1} was changed by another program or window since it was opened</source>
        <translation>{1} wurde seit dem Öffnen von einem anderen Programm oder Fenster geändert</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} wire</source>
        <translation>{1} Leitung</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} wires</source>
        <translation>{1} Leitungen</translation>
    </message>
    <message>
        <extracomment>editor/many_wires.py</extracomment>
        <source>{1} wires at once are too many</source>
        <translation>{1} Leitungen auf einmal sind zu viele</translation>
    </message>
    <message>
        <extracomment>editor/tools/wire.py</extracomment>
        <source>{1} wires: {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>{1} {2}: {3}, the wheel changes it{4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}, clip: '{2}' is not a state</source>
        <translation>{1}, clip: '{2}' ist kein Zustand</translation>
    </message>
    <message>
        <extracomment>circuit/populations.py</extracomment>
        <source>{1}, so it stands for one cell</source>
        <translation>{1}, deshalb steht es für eine Zelle</translation>
    </message>
    <message>
        <extracomment>engine/simulate.py</extracomment>
        <source>{1}, {2} was not recorded</source>
        <translation>{1}, {2} wurde nicht aufgezeichnet</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: '{2}' cannot be a name</source>
        <translation>{1}: '{2}' kann kein Name sein</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: '{2}' cannot be read</source>
        <translation>{1}: '{2}' lässt sich nicht lesen</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>{1}: '{2}' cannot be the name of a variable</source>
        <translation>{1}: '{2}' kann nicht der Name einer Variablen sein</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: '{2}' depends on itself</source>
        <translation>{1}: '{2}' hängt von sich selbst ab</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>{1}: '{2}' is declared already and cannot be assigned</source>
        <translation>{1}: '{2}' ist schon erklärt und kann nicht zugewiesen werden</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>{1}: '{2}' is declared twice</source>
        <translation>{1}: '{2}' ist zweimal erklärt</translation>
    </message>
    <message>
        <extracomment>catalog/scope.py</extracomment>
        <source>{1}: '{2}' is defined twice</source>
        <translation>{1}: '{2}' ist zweimal bestimmt</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: '{2}' is neither a number nor a name</source>
        <translation>{1}: '{2}' ist weder Zahl noch Name</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: '{2}' is no equation</source>
        <translation>{1}: '{2}' ist keine Gleichung</translation>
    </message>
    <message>
        <extracomment>editor/model_texts.py</extracomment>
        <source>{1}: '{2}' is no {3} in {4}</source>
        <translation>{1}: '{2}' ist nicht {3} in {4}</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: '{2}' is not a port to add to</source>
        <translation>{1}: '{2}' ist kein Anschluss, zu dem addiert werden kann</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: '{2}' is not a state</source>
        <translation>{1}: '{2}' ist kein Zustand</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: '{2}' is not allowed</source>
        <translation>{1}: '{2}' ist nicht erlaubt</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: '{2}' is not allowed in an equation</source>
        <translation>{1}: '{2}' ist in einer Gleichung nicht erlaubt</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: '{2}' is not part of the equation language</source>
        <translation>{1}: '{2}' gehört nicht zur Gleichungssprache</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: a cell has 1 to {2} compartments, not {3}</source>
        <translation>{1}: Eine Zelle hat 1 bis {2} Kompartimente, nicht {3}</translation>
    </message>
    <message>
        <extracomment>engine/forest.py</extracomment>
        <source>{1}: a cell in space spikes when 'v &gt; parameter', without a reset</source>
        <translation>{1}: Eine Zelle im Raum feuert, wenn 'v &gt; Parameter', ohne Zurücksetzen</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: a cell needs a state v in mV and an input i_in</source>
        <translation>{1}: Eine Zelle braucht einen Zustand v in mV und einen Eingang i_in</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: a connection stays of its kind</source>
        <translation>{1}: Eine Verbindung bleibt von ihrer Art</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: a name is a letter, then letters, digits or _</source>
        <translation>{1}: Ein Name ist ein Buchstabe, dann Buchstaben, Ziffern oder _</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: a number is too large</source>
        <translation>{1}: Eine Zahl ist zu groß</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>{1}: a rule knows neither chance nor the clock</source>
        <translation>{1}: Eine Regel kennt weder Zufall noch Uhr</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: a unit needs the input s</source>
        <translation>{1}: Eine Einheit braucht den Eingang s</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: a {2} cannot be written in the program</source>
        <translation>{1}: {2} lässt sich nicht im Programm schreiben</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: a {2} of {3} µm makes no sense</source>
        <translation>{1}: {2} von {3} µm ergibt keinen Sinn</translation>
    </message>
    <message>
        <extracomment>catalog/rule.py</extracomment>
        <source>{1}: between events a rule has only equations d../dt of its states</source>
        <translation>{1}: Zwischen Ereignissen hat eine Regel nur Gleichungen d../dt ihrer Zustände</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>{1}: cannot {2} {3} ({4}) and {5} ({6})</source>
        <translation>{1}: {2} geht nicht mit {3} ({4}) und {5} ({6})</translation>
    </message>
    <message>
        <extracomment>engine/rule_code.py</extracomment>
        <source>{1}: d{2}/dt = {3} has no exact solution between events</source>
        <translation>{1}: d{2}/dt = {3} hat zwischen Ereignissen keine genaue Lösung</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: it has no title, or one that is too long</source>
        <translation>{1}: Es hat keinen Titel oder einen zu langen</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: it needs a whole number of segments, not {2}</source>
        <translation>{1}: Es braucht eine ganze Zahl von Segmenten, nicht {2}</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: it needs the parameter '{2}', in the unit that it had</source>
        <translation>{1}: Es braucht den Parameter '{2}' in der Einheit, die er hatte</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: its first state, to which spikes add, is missing</source>
        <translation>{1}: Ihr erster Zustand, zu dem Spikes addieren, fehlt</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: its lowest value {2} is above its highest {3}</source>
        <translation>{1}: Der kleinste Wert {2} liegt über dem größten {3}</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: its parent '{2}' does not come before it</source>
        <translation>{1}: Das Elternkompartiment '{2}' steht nicht davor</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: its value {2} is outside {3} to {4}</source>
        <translation>{1}: Der Wert {2} liegt außerhalb von {3} bis {4}</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: nothing computes the output '{2}'</source>
        <translation>{1}: Nichts berechnet den Ausgang '{2}'</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: parameter '{2}' goes from {3} to {4} at most</source>
        <translation>{1}: Parameter '{2}' geht höchstens von {3} bis {4}</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: the arrival '{2}' is not a state</source>
        <translation>{1}: Die Ankunft '{2}' ist kein Zustand</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: the effect on {2} changes an unknown parameter '{3}'</source>
        <translation>{1}: Die Wirkung auf {2} ändert einen unbekannten Parameter '{3}'</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: the expression is nested too deeply</source>
        <translation>{1}: Der Ausdruck ist zu tief verschachtelt</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: the first compartment has no parent</source>
        <translation>{1}: Das erste Kompartiment hat kein Elternkompartiment</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: the function '{2}' needs arguments</source>
        <translation>{1}: Die Funktion '{2}' braucht Argumente</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: the initial value of '{2}' depends on itself</source>
        <translation>{1}: Der Anfangswert von '{2}' hängt von sich selbst ab</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: the initial value of '{2}' is too long when written out</source>
        <translation>{1}: Der Anfangswert von '{2}' ist ausgeschrieben zu lang</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: the main output '{2}' is neither a state nor an output</source>
        <translation>{1}: Der Hauptausgang '{2}' ist weder Zustand noch Ausgang</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: the potential of a cell in space cannot jump</source>
        <translation>{1}: Das Potenzial einer Zelle im Raum kann nicht springen</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: the power {2} is out of bounds</source>
        <translation>{1}: Die Potenz {2} ist außerhalb der Grenzen</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>{1}: the power {2} is {3}, not a pure number</source>
        <translation>{1}: Die Potenz {2} ist {3}, keine reine Zahl</translation>
    </message>
    <message>
        <extracomment>catalog/compose.py</extracomment>
        <source>{1}: the unit of '{2}': {3}</source>
        <translation>{1}: die Einheit von '{2}': {3}</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: there is nothing after the equals sign</source>
        <translation>{1}: Hinter dem Gleichheitszeichen steht nichts</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: this connection computes nothing by itself</source>
        <translation>{1}: Diese Verbindung berechnet selbst nichts</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: too many nested parentheses</source>
        <translation>{1}: zu viele verschachtelte Klammern</translation>
    </message>
    <message>
        <extracomment>circuit/models.py</extracomment>
        <source>{1}: too many parameters or states</source>
        <translation>{1}: zu viele Parameter oder Zustände</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: unknown function '{2}'</source>
        <translation>{1}: unbekannte Funktion '{2}'</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>{1}: {2} ({3}) can only have a constant power</source>
        <translation>{1}: {2} ({3}) kann nur eine konstante Potenz haben</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: {2} characters are too many for equations</source>
        <translation>{1}: {2} Zeichen sind zu viele für Gleichungen</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: {2} characters are too many for one expression</source>
        <translation>{1}: {2} Zeichen sind zu viele für einen Ausdruck</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: {2} equations are too many</source>
        <translation>{1}: {2} Gleichungen sind zu viele</translation>
    </message>
    <message>
        <extracomment>editor/anatomy.py</extracomment>
        <source>{1}: {2} had nothing left to act on and went, too</source>
        <translation>{1}: {2} hatte nichts mehr, worauf es wirken könnte, und ging auch</translation>
    </message>
    <message>
        <extracomment>catalog/units_check.py</extracomment>
        <source>{1}: {2} needs a pure number, but {3} is {4}</source>
        <translation>{1}: {2} braucht eine reine Zahl, aber {3} ist {4}</translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: {2} segments are too many</source>
        <translation>{1}: {2} Segmente sind zu viele</translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: {2} takes 1 argument, not {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>catalog/expr.py</extracomment>
        <source>{1}: {2} takes {3} arguments, not {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>catalog/morphology.py</extracomment>
        <source>{1}: {2} turns of myelin make no sense</source>
        <translation>{1}: {2} Windungen Myelin ergeben keinen Sinn</translation>
    </message>
    <message>
        <extracomment>editor/tools/wands.py</extracomment>
        <source>{1}: {2}, {3} (Enter switches, + and - change it)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>catalog/stimuli/currents.py</extracomment>
        <source>{1}; negative hyperpolarises</source>
        <translation>{1}; negativ hyperpolarisiert</translation>
    </message>
</context>
<context>
    <name>MixedForm</name>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Keep one kind to change it together:</source>
        <translation>Eine Art behalten, um sie gemeinsam zu ändern:</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>{n} items selected</source>
        <translation>{n} Dinge ausgewählt</translation>
    </message>
</context>
<context>
    <name>ModelEditor</name>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>1 connection is of this kind</source>
        <translation>1 Verbindung ist von dieser Art</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>1 node uses it</source>
        <translation>1 Knoten verwendet es</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>Everything makes sense. Apply to run it.</source>
        <translation>Alles ergibt Sinn. Anwenden, um es laufen zu lassen.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>Everything makes sense. {acts}; what you type acts at once.</source>
        <translation>Alles ergibt Sinn. {acts}; was getippt wird, wirkt sofort.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>This circuit's own {what}, made from {base}.</source>
        <translation>Eigenes Modell dieser Schaltung ({what}), gemacht aus {base}.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>What its spikes do is written in the {receptor}: edit that in the cell's mechanisms.</source>
        <translation>Was ihre Spikes bewirken, steht im {receptor}: dort bei den Mechanismen der Zelle bearbeiten.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>channel or receptor</source>
        <translation>Kanal oder Rezeptor</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>{base} ships with neurolab. Apply makes this copy the circuit's own.</source>
        <translation>{base} gehört zu neurolab. Anwenden macht diese Kopie zu einem eigenen Modell der Schaltung.</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>{n} connections are of this kind</source>
        <translation>{n} Verbindungen sind von dieser Art</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/panel.py</extracomment>
        <source>{n} nodes use it</source>
        <translation>{n} Knoten verwenden es</translation>
    </message>
</context>
<context>
    <name>News</name>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A cabinet of compounds that act on their targets by cited dose-response curves: TTX, TEA, CNQX, APV, bicuculline, diazepam, acetylcholine, dopamine.</source>
        <translation>Ein Schrank mit Wirkstoffen, die nach belegten Dosis-Wirkungs-Kurven auf ihre Ziele wirken: TTX, TEA, CNQX, APV, Bicucullin, Diazepam, Acetylcholin, Dopamin.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A canvas on which cells, artificial units, stimuli and meters are placed and wired, with undo and redo of everything.</source>
        <translation>Eine Zeichenfläche, auf die Zellen, künstliche Einheiten, Reize und Messgeräte gesetzt und verbunden werden; alles lässt sich rückgängig machen und wiederholen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A nicotinic synapse: fast excitation by acetylcholine, as measured in a sympathetic ganglion.</source>
        <translation>Eine nikotinische Synapse: schnelle Erregung durch Acetylcholin, wie an einem sympathischen Ganglion gemessen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A panel of trust: the circuit against itself at half the step, values that are unusual, the sources of every model in use.</source>
        <translation>Ein Bereich für das Vertrauen: die Schaltung gegen sich selbst mit halbem Schritt, ungewöhnliche Werte, die Quellen jedes verwendeten Modells.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A run that pauses at the very step at which a chosen cell fires.</source>
        <translation>Ein Lauf, der genau in dem Schritt anhält, in dem eine gewählte Zelle feuert.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A scripting surface, `neurolab.api`, and the commands run, check, models, export and bench.</source>
        <translation>Eine Schnittstelle für Skripte, `neurolab.api`, und die Befehle run, check, models, export und bench.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>A voltage clamp with its current as a trace. A panel of experiments on the selected cell: f-I and I-V curves measured in the background, a phase plane with nullclines and live trajectory, intervals between spikes and their variation, spectra, spike-triggered averages.</source>
        <translation>Eine Spannungsklemme mit ihrem Strom als Kurve. Ein Fensterbereich für Experimente an der ausgewählten Zelle: f-I- und I-V-Kennlinien, im Hintergrund gemessen, eine Phasenebene mit Nullklinen und laufender Bahn, Abstände zwischen Spikes und ihre Streuung, Spektren, spike-ausgelöste Mittelwerte.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Added</source>
        <translation>Neu</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>An axon without myelin, and ephaptic coupling: two bare axons side by side feel each other's current, slow down and fire each other; insulation, toggled with one key, shields them. A voltage clamp holds a chosen compartment, so that the error of space clamp is seen. Compartments can be renamed, and keep their table when the model is copied. Examples: cross-talk between two axons, what a clamp sees of a dendrite. Cells in space are compared with NEURON.</source>
        <translation>Ein Axon ohne Myelin und ephaptische Kopplung: Zwei nackte Axone nebeneinander spüren den Strom des anderen, bremsen einander und lassen einander feuern; Isolierung, mit einer Taste umgeschaltet, schirmt sie ab. Eine Spannungsklemme hält ein gewähltes Kompartiment, sodass der Raumklemmfehler zu sehen ist. Kompartimente lassen sich umbenennen und behalten ihre Tabelle, wenn das Modell kopiert wird. Beispiele: Übersprechen zwischen zwei Axonen, was eine Klemme von einem Dendriten sieht. Zellen im Raum sind mit NEURON verglichen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>An editor of equations: any cell, unit, stimulus, mechanism or connection is opened, written anew and run as one types, with errors at their line: equations, parameters, states, inputs, outputs, limits, method. Such models stand in the palette and are saved in the circuit file as data.</source>
        <translation>Ein Gleichungseditor: Jede Zelle, jede Einheit, jeder Reiz, jeder Mechanismus und jede Verbindung lässt sich öffnen, neu schreiben und beim Tippen laufen lassen, mit Fehlern an ihrer Zeile: Gleichungen, Parameter, Zustände, Eingänge, Ausgänge, Grenzen, Verfahren. Solche Modelle stehen in der Palette und werden als Daten in der Schaltungsdatei gespeichert.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>An inspector with parameters, rendered equations, help and sources for every model; its type can be swapped while it runs.</source>
        <translation>Ein Inspektor mit Parametern, gesetzten Gleichungen, Hilfe und Quellen zu jedem Modell; der Typ lässt sich während des Laufs wechseln.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>An outline of the circuit as a tree, in step with the canvas, for the keyboard and for screen readers.</source>
        <translation>Eine Gliederung der Schaltung als Baum, im Gleichschritt mit der Zeichenfläche, für Tastatur und Bildschirmleser.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Artificial units: threshold, linear, sigmoid, tanh, ReLU, softplus, leaky rate unit. Cells: leaky integrate-and-fire, AdEx, Izhikevich with its classes, Hodgkin-Huxley.</source>
        <translation>Künstliche Einheiten: Schwellenwertneuron, linear, Sigmoid, Tanh, ReLU, Softplus, Rateneinheit mit Leck. Zellen: Leaky Integrate-and-Fire, AdEx, Izhikevich mit seinen Klassen, Hodgkin-Huxley.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Axons: the delay of a synapse follows from its length on the canvas, its diameter and its myelin, which is drawn, and toggled with one key.</source>
        <translation>Axone: Die Verzögerung einer Synapse folgt aus ihrer Länge auf der Zeichenfläche, ihrem Durchmesser und ihrem Myelin, das gezeichnet und mit einer Taste umgeschaltet wird.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Cells in space: ball and stick, with a passive or a spiking soma, and an axon with nodes of Ranvier. Compartments are solved implicitly, edited in the inspector beside a live picture of the cell, and wires end at a chosen one. Examples: a signal along a dendrite, lost myelin, the order of inputs on a dendrite.</source>
        <translation>Zellen im Raum: Kugel und Stab mit passivem oder feuerndem Soma und ein Axon mit Ranvier-Schnürringen. Kompartimente werden implizit gelöst und im Inspektor neben einem lebendigen Bild der Zelle bearbeitet, und Leitungen enden an einem gewählten. Beispiele: ein Signal durch einen Dendriten, verlorenes Myelin, die Reihenfolge von Eingängen an einem Dendriten.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Cells: exponential and quadratic integrate-and-fire, FitzHugh-Nagumo, Hindmarsh-Rose, Connor-Stevens, Wang-Buzsáki, Morris-Lecar, four cells of the cortex, a thalamic relay cell, a breathing pacemaker and a dopamine cell; the twenty patterns of Izhikevich (2004) as presets. Each is checked against published figures, formulas, Brian2 or NEURON.</source>
        <translation>Zellen: exponentielles und quadratisches Integrate-and-Fire, FitzHugh-Nagumo, Hindmarsh-Rose, Connor-Stevens, Wang-Buzsáki, Morris-Lecar, vier Zellen der Rinde, eine Relaiszelle des Thalamus, ein Atem-Schrittmacher und eine Dopaminzelle; die zwanzig Muster von Izhikevich (2004) als Voreinstellungen. Jede ist an veröffentlichten Abbildungen, Formeln, Brian2 oder NEURON geprüft.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Channels: A-current, M-current, L- and T-type calcium, h-current, SK, a calcium-gated potassium channel, persistent sodium; a calcium pool. Receptors: GABA_B, glycine, muscarinic. The palette shows what each preset does, as computed by the engine.</source>
        <translation>Kanäle: A-Strom, M-Strom, L- und T-Typ-Kalzium, h-Strom, SK, ein kalziumgesteuerter Kaliumkanal, persistentes Natrium; ein Kalziumpool. Rezeptoren: GABA_B, Glycin, muskarinisch. Die Palette zeigt, was jede Voreinstellung tut, wie die Simulation es berechnet.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Circuit files that are safe to open and never lose what they hold; traces and spikes as CSV.</source>
        <translation>Schaltungsdateien, die sich gefahrlos öffnen lassen und nie verlieren, was sie enthalten; Kurven und Spikes als CSV.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Each of several synapses on one receptor shows its own share of conductance and current as a trace; current and jump synapses tire and recover too.</source>
        <translation>Jede von mehreren Synapsen an einem Rezeptor zeigt ihren eigenen Anteil an Leitfähigkeit und Strom als Kurve; auch Strom- und Sprungsynapsen ermüden und erholen sich.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Example circuits, each with a note that says what to try; among them the four regimes of Brunel's network (2000).</source>
        <translation>Beispielschaltungen, jede mit einer Notiz, die sagt, was auszuprobieren ist; darunter die vier Zustände von Brunels Netz (2000).</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Examples: a spike taken apart by voltage clamps, two ways to begin to fire (f-I curve, I-V curve and phase plane), what comes before a spike, waves on a sheet of cells.</source>
        <translation>Beispiele: ein von Spannungsklemmen zerlegter Spike, zwei Arten, mit dem Feuern zu beginnen (f-I-Kennlinie, I-V-Kennlinie und Phasenebene), was vor einem Spike kommt, Wellen auf einem Blatt von Zellen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>For the teacher: steps of a presentation (view, selection, words, run or pause), walked through with PgDown and PgUp and saved with the circuit; a frozen picture of the window while the circuit runs on in an inset; a lock with a list of what students see and may change. View, Motion keeps things still for those who want it.</source>
        <translation>Für Lehrende: Schritte einer Vorführung (Ansicht, Auswahl, Worte, Lauf oder Pause), durchlaufen mit Bild ab und Bild auf und mit der Schaltung gespeichert; ein eingefrorenes Bild des Fensters, während die Schaltung klein weiterläuft; eine Sperre mit einer Liste dessen, was Lernende sehen und ändern dürfen. Ansicht, Bewegung hält still, wer es so will.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Heat maps of populations, over time or as a grid, with a colour bar; a click on a cell traces it. Populations are dragged from the palette.</source>
        <translation>Wärmebilder von Populationen, über der Zeit oder als Gitter, mit Farbskala; ein Klick auf eine Zelle zeichnet sie auf. Populationen werden aus der Palette gezogen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Live scopes, rasters and rates; a transport from 1/10,000 of real time to as fast as the machine can.</source>
        <translation>Laufende Oszilloskope, Raster und Raten; ein Laufwerk von 1/10,000 der Echtzeit bis so schnell, wie der Rechner kann.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Mechanisms of a cell (channels, receptors, stores) are added and removed in the inspector while it runs; what they need comes along.</source>
        <translation>Mechanismen einer Zelle (Kanäle, Rezeptoren, Speicher) werden im Inspektor während des Laufs hinzugefügt und entfernt; was sie brauchen, kommt mit.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Nodes lay themselves out: in the order in which signals flow, or by springs.</source>
        <translation>Knoten ordnen sich an: in der Reihenfolge des Signalflusses oder mit Federn.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Nothing is lost: a journal keeps unsaved work through a crash or a power button, and the next start offers it; a file that another window or program wrote is not overwritten unasked; a save that fails says why and offers another place. Revert to Saved.</source>
        <translation>Nichts geht verloren: Ein Journal bewahrt nicht gespeicherte Arbeit über einen Absturz oder Netzschalter hinweg, und der nächste Start bietet sie an; eine Datei, die ein anderes Fenster oder Programm geschrieben hat, wird nicht ungefragt überschrieben; ein misslungenes Speichern sagt warum und bietet einen anderen Ort an. Zurück zum Gespeicherten.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Populations of cells in space: each cell has all its compartments, and connection rules reach a chosen one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Populations: a node that stands for up to a million cells, units or stimuli, with connection rules (one to one, all to all, by chance, fixed in-degree, by distance) saved as rule and seed; bands in the raster, mean rates, sample cells on the scope; memory is estimated before anything is built.</source>
        <translation>Populationen: ein Knoten, der für bis zu eine Million Zellen, Einheiten oder Reize steht, mit Verbindungsregeln (eins zu eins, alle mit allen, nach Zufall, feste Eingangszahl, nach Abstand), gespeichert als Regel und Saat; Bänder im Raster, mittlere Raten, Beispielzellen im Oszilloskop; der Speicherbedarf wird geschätzt, bevor etwas gebaut wird.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Several traces of one node differ in lightness. Traces stay when the time step is changed, and while one looks back during a fast run.</source>
        <translation>Mehrere Kurven eines Knotens unterscheiden sich in der Helligkeit. Kurven bleiben, wenn der Zeitschritt geändert wird und während man bei schnellem Lauf zurückblickt.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Spikes of conductance-based cells lie within 0.1 ms of the references over half a second at a step of 0.025 ms. `neurolab bench --peer PYTHON` runs the same networks in Brian2, NEST, NEURON and a C loop, side by side. Networks of 100,000 cells with ten million synapses are built in seconds.</source>
        <translation>Spikes leitfähigkeitsbasierter Zellen liegen bei einem Schritt von 0.025 ms über eine halbe Sekunde innerhalb von 0.1 ms der Referenzen. `neurolab bench --peer PYTHON` lässt dieselben Netze in Brian2, NEST, NEURON und einer C-Schleife nebeneinander laufen. Netze von 100,000 Zellen mit zehn Millionen Synapsen sind in Sekunden gebaut.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Synapses that learn: pair STDP (additive, soft bounds, mixed) and triplet STDP as rules in the equation language, chosen on any synapse and on projections of populations, with presets, equations, help and sources. The weight is a trace, the wire grows and shrinks with it; learned weights are kept only when asked. An experiment measures the window of plasticity. Examples: a bell that is believed, two hundred synapses that compete.</source>
        <translation>Synapsen, die lernen: Paar-STDP (additiv, weiche Grenzen, gemischt) und Triplett-STDP als Regeln in der Gleichungssprache, wählbar an jeder Synapse und an Projektionen von Populationen, mit Voreinstellungen, Gleichungen, Hilfe und Quellen. Das Gewicht ist eine Kurve, die Leitung wächst und schrumpft mit ihm; gelernte Gewichte bleiben nur auf Wunsch. Ein Experiment misst das Fenster der Plastizität. Beispiele: eine Glocke, der geglaubt wird, zweihundert konkurrierende Synapsen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Synapses that tire, facilitate or release vesicles by chance (Tsodyks and Markram), with their resources as traces; receptors by shape: exponential, alpha function, dual exponential.</source>
        <translation>Synapsen, die ermüden, bahnen oder Vesikel nach Zufall freisetzen (Tsodyks und Markram), mit ihren Vorräten als Kurven; Rezeptoren nach Form: exponentiell, Alphafunktion, doppelt exponentiell.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Text from 100 to 200 % of its usual size. A presentation mode for a projector: full screen, large text, strong colours, bolder traces, the transport still at hand; a spotlight dims everything but a circle round the pointer.</source>
        <translation>Schrift von 100 bis 200 % der üblichen Größe. Eine Vorführung für den Projektor: ganzer Bildschirm, große Schrift, kräftige Farben, dickere Kurven, das Laufwerk weiter zur Hand; ein Lichtkegel dunkelt alles ab außer einem Kreis um den Zeiger.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>The artificial twin: one command builds units and weights that do on average what the cells do, from their measured f-I curves and the charge of their synapses, under the same stimuli, and lists what was lost.</source>
        <translation>Der künstliche Zwilling: Ein Befehl baut Einheiten und Gewichte, die im Mittel tun, was die Zellen tun, aus deren gemessenen f-I-Kennlinien und der Ladung ihrer Synapsen, mit denselben Reizen, und listet auf, was verloren ging.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>The circuit as a picture: PNG, SVG or PDF. A lab report with picture, traces, parameters and sources, as a page or a PDF.</source>
        <translation>Die Schaltung als Bild: PNG, SVG oder PDF. Ein Laborbericht mit Bild, Kurven, Parametern und Quellen, als Seite oder PDF.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>The conductance and current of a single wire can be shown for wires that learn, for wires onto populations (`w3[17].g`) and for GABA-B.</source>
        <translation>Leitfähigkeit und Strom einer einzelnen Leitung lassen sich auch für lernende Leitungen, für Leitungen auf Populationen (`w3[17].g`) und für GABA-B zeigen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>The palette finds things by other words, too, lists the best answer first, and says where compounds and synapses are. Notes grow with their text. A node whose numbers go wrong is marked on the canvas. Messages stack where they hide least.</source>
        <translation>Die Palette findet Dinge auch unter anderen Wörtern, nennt die beste Antwort zuerst und sagt, wo Wirkstoffe und Synapsen sind. Notizen wachsen mit ihrem Text. Ein Knoten, dessen Zahlen entgleisen, wird auf der Zeichenfläche markiert. Meldungen stapeln sich, wo sie am wenigsten verdecken.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>The phase plane of any piece of a cell in space, with its neighbours held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Triggered scopes: sweeps begin where a trace crosses a level, which is dragged in the plot; automatic, normal and single, with earlier sweeps that fade. The trigger is saved with the scope.</source>
        <translation>Getriggerte Oszilloskope: Durchläufe beginnen, wo eine Kurve einen Pegel kreuzt, den man im Diagramm zieht; automatisch, normal und einzeln, mit verblassenden früheren Durchläufen. Der Trigger wird mit dem Oszilloskop gespeichert.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>What's new</source>
        <translation>Neuigkeiten</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>Wires: weights, AMPA, NMDA and GABA_A synapses, gap junctions, and bridges between units and cells.</source>
        <translation>Leitungen: Gewichte, AMPA-, NMDA- und GABA_A-Synapsen, elektrische Synapsen und Brücken zwischen Einheiten und Zellen.</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>[Unreleased]</source>
        <translation>[Noch nicht veröffentlicht]</translation>
    </message>
    <message>
        <extracomment>changelog.md</extracomment>
        <source>`neurolab desktop-install` adds the program to a Linux desktop and opens circuits on a double click; an icon of its own; a script that builds a stand-alone program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NodeForm</name>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>Chemistry</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>Leads</source>
        <translation>Messleitungen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>Mechanisms</source>
        <translation>Mechanismen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>No compound acts here. Drag one from the cabinet onto the node.</source>
        <translation>Hier wirkt kein Wirkstoff. Einen aus dem Schrank auf den Knoten ziehen.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/node_form.py</extracomment>
        <source>No leads yet. Draw a wire from a node to this meter, or use the probe tool.</source>
        <translation>Noch keine Messleitungen. Eine Leitung von einem Knoten zu diesem Messgerät ziehen oder das Werkzeug Messen verwenden.</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Text of the note</source>
        <translation>Text der Notiz</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Write something for whoever opens this circuit</source>
        <translation>Etwas für alle schreiben, die diese Schaltung öffnen</translation>
    </message>
</context>
<context>
    <name>OfferStrip</name>
    <message>
        <extracomment>ui/canvas/offer_strip.py</extracomment>
        <source>Type of the new wire</source>
        <translation>Typ der neuen Leitung</translation>
    </message>
</context>
<context>
    <name>OpaqueForm</name>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>This version does not know the type '{type}'. It is not simulated, and it is saved unchanged.</source>
        <translation>Diese Version kennt den Typ „{type}“ nicht. Er wird nicht simuliert und unverändert gespeichert.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Unknown item</source>
        <translation>Unbekanntes</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <extracomment>ui/outline.py</extracomment>
        <source>, {n} of them</source>
        <translation>, {n} davon</translation>
    </message>
    <message>
        <extracomment>ui/outline.py</extracomment>
        <source>Outline of the circuit</source>
        <translation>Gliederung der Schaltung</translation>
    </message>
    <message>
        <extracomment>ui/outline.py</extracomment>
        <source>Region {name}</source>
        <translation>Bereich {name}</translation>
    </message>
    <message>
        <extracomment>ui/outline.py</extracomment>
        <source>dose of {compound}</source>
        <translation>Dosis {compound}</translation>
    </message>
    <message>
        <extracomment>ui/outline.py</extracomment>
        <source>note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <extracomment>ui/outline.py</extracomment>
        <source>to {target}: {kind}</source>
        <translation>an {target}: {kind}</translation>
    </message>
</context>
<context>
    <name>PairingView</name>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>At the left the spike comes too late, at the right it helps to fire the target</source>
        <translation>Links kommt der Spike zu spät, rechts hilft er, das Ziel feuern zu lassen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Change of the weight</source>
        <translation>Änderung des Gewichts</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Change of the weight against the lag</source>
        <translation>Änderung des Gewichts über dem Abstand</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>How fast pairs follow each other: rules that know triplets depend on it</source>
        <translation>Wie schnell Paare aufeinander folgen: Regeln, die Tripletts kennen, hängen davon ab</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>How many lags are measured, half of them negative</source>
        <translation>Wie viele Abstände gemessen werden, die Hälfte davon negativ</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>How often the two spikes are paired at each lag</source>
        <translation>Wie oft die zwei Spikes je Abstand gepaart werden</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Lags</source>
        <translation>Abstände</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Longest lag</source>
        <translation>Größter Abstand</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Pairs</source>
        <translation>Paare</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Pairs a second</source>
        <translation>Paare je Sekunde</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Save the curves as numbers (CSV)</source>
        <translation>Die Kurven als Zahlen speichern (CSV)</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Select a synapse that learns on the canvas, or choose a rule as it ships</source>
        <translation>Eine lernende Synapse auf der Zeichenfläche auswählen oder eine mitgelieferte Regel wählen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Synapse or rule</source>
        <translation>Synapse oder Regel</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>Target fires after the spike arrives</source>
        <translation>Ziel feuert nach Ankunft des Spikes</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>The target fires at most so long before or after the spike arrives</source>
        <translation>So lange vor oder nach dem ankommenden Spike feuert das Ziel höchstens</translation>
    </message>
    <message>
        <extracomment>ui/experiments/pairing_view.py</extracomment>
        <source>{name} (before)</source>
        <translation>{name} (vorher)</translation>
    </message>
</context>
<context>
    <name>PaletteModel</name>
    <message>
        <extracomment>ui/palette_model.py</extracomment>
        <source>One node that stands for {n} of them; their number and how they differ are in the inspector.</source>
        <translation>Ein Knoten, der für {n} davon steht; ihre Zahl und ihre Unterschiede stehen im Inspektor.</translation>
    </message>
    <message>
        <extracomment>ui/palette_model.py</extracomment>
        <source>Populations</source>
        <translation>Populationen</translation>
    </message>
</context>
<context>
    <name>PalettePanel</name>
    <message>
        <extracomment>ui/palette_panel.py</extracomment>
        <source>Drag onto the canvas, or double-click</source>
        <translation>Auf die Zeichenfläche ziehen oder doppelklicken</translation>
    </message>
    <message>
        <extracomment>ui/palette_panel.py</extracomment>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <extracomment>ui/palette_panel.py</extracomment>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
    <message>
        <extracomment>ui/palette_panel.py</extracomment>
        <source>Search cells, units, stimuli</source>
        <translation>Zellen, Einheiten, Reize suchen</translation>
    </message>
</context>
<context>
    <name>PaletteView</name>
    <message>
        <extracomment>ui/palette_panel.py</extracomment>
        <source>Palette</source>
        <translation>Palette</translation>
    </message>
</context>
<context>
    <name>Panels</name>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Build</source>
        <translation>Bauen</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Chemistry</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Experiments</source>
        <translation>Experimente</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Inspector</source>
        <translation>Inspektor</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Scopes</source>
        <translation>Oszilloskope</translation>
    </message>
    <message>
        <extracomment>ui/panels.py</extracomment>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
</context>
<context>
    <name>ParamSections</name>
    <message>
        <extracomment>ui/inspector/params.py</extracomment>
        <source>These have no parameter in common.</source>
        <translation>Diese haben keinen gemeinsamen Parameter.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/params.py</extracomment>
        <source>{n} changed</source>
        <translation>{n} geändert</translation>
    </message>
</context>
<context>
    <name>PhaseView</name>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Across</source>
        <translation>Waagerecht</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>All other variables are held at their present values, so the lines move with them.</source>
        <translation>Alle anderen Variablen werden auf ihren jetzigen Werten gehalten, die Linien wandern also mit ihnen.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>All other variables are held at their present values, so the lines move with them. Those of the neighbouring pieces are held, too: what flows in from them moves the lines, so where they cross is no resting point of the whole cell.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Directions</source>
        <translation>Richtungen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Other variables and the neighbouring pieces are held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Other variables held at their present values</source>
        <translation>Andere Variablen auf ihren jetzigen Werten gehalten</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Phase plane</source>
        <translation>Phasenebene</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Record both</source>
        <translation>Beide aufzeichnen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Small strokes show where the cell would go from each point</source>
        <translation>Kleine Striche zeigen, wohin die Zelle von jedem Punkt aus ginge</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>The piece of the cell whose variables are shown</source>
        <translation>Das Stück der Zelle, dessen Variablen gezeigt werden</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Up</source>
        <translation>Senkrecht</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>Wires both variables to a scope, so that the trajectory has every sample and not one a frame</source>
        <translation>Verbindet beide Variablen mit einem Oszilloskop, sodass die Bahn jeden Wert hat und nicht einen je Bild</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>trajectory</source>
        <translation>Bahn</translation>
    </message>
    <message>
        <extracomment>ui/experiments/phase_view.py</extracomment>
        <source>{name} stands still</source>
        <translation>{name} steht still</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Compartment where the wire ends</source>
        <translation>Kompartiment, an dem die Leitung endet</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Ends at</source>
        <translation>Endet an</translation>
    </message>
    <message>
        <extracomment>ui/inspector/compartments.py</extracomment>
        <source>Far out on a dendrite the same synapse does less at the soma, and later</source>
        <translation>Weit außen am Dendriten bewirkt dieselbe Synapse am Soma weniger, und später</translation>
    </message>
</context>
<context>
    <name>PlasticitySection</name>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>A reset forgets what was learned.</source>
        <translation>Zurücksetzen vergisst das Gelernte.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>A run starts from learned weights.</source>
        <translation>Ein Lauf beginnt mit gelernten Gewichten.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>About this rule</source>
        <translation>Über diese Regel</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>By which rule spikes change the weight of this synapse</source>
        <translation>Nach welcher Regel Spikes das Gewicht dieser Synapse ändern</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Equations of the rule</source>
        <translation>Gleichungen der Regel</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Keep learned weights</source>
        <translation>Gelernte Gewichte behalten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Of the greatest that the rule allows; of a population the mean</source>
        <translation>Vom größten, das die Regel zulässt; bei einer Population das Mittel</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Own values</source>
        <translation>Eigene Werte</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Plasticity</source>
        <translation>Plastizität</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Preset</source>
        <translation>Voreinstellung</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Preset of the rule</source>
        <translation>Voreinstellung der Regel</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Rule of plasticity</source>
        <translation>Regel der Plastizität</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Start from the weight above again</source>
        <translation>Wieder mit dem Gewicht oben beginnen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Start from the weights of this moment from now on, and save them with the circuit</source>
        <translation>Von jetzt an mit den Gewichten dieses Moments beginnen und sie mit der Schaltung speichern</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>The weight stays as it is</source>
        <translation>Das Gewicht bleibt, wie es ist</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>Weight now</source>
        <translation>Gewicht jetzt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>What this rule shows, what is true and what is left out</source>
        <translation>Was diese Regel zeigt, was stimmt und was fehlt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>pre: a spike arrives; post: the target fires.</source>
        <translation>pre: Ein Spike kommt an; post: Das Ziel feuert.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/plasticity_form.py</extracomment>
        <source>{n} rules</source>
        <translation>{n} Regeln</translation>
    </message>
</context>
<context>
    <name>Plots</name>
    <message>
        <extracomment>ui/scopes/plots.py</extracomment>
        <source>Plots</source>
        <translation>Diagramme</translation>
    </message>
    <message>
        <extracomment>ui/scopes/plots.py</extracomment>
        <source>Preparing the simulator …</source>
        <translation>Der Simulator wird vorbereitet …</translation>
    </message>
</context>
<context>
    <name>PopulationSection</name>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>Every cell has noise and state of its own. A scope shows a few of them, a raster all.</source>
        <translation>Jede Zelle hat eigenes Rauschen und einen eigenen Zustand. Ein Oszilloskop zeigt einige davon, ein Raster alle.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>Initial values lie up to so far above and below the usual one, at random, so that the cells do not all fire together</source>
        <translation>Anfangswerte liegen zufällig bis so weit über und unter dem üblichen, damit nicht alle Zellen zugleich feuern</translation>
    </message>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>scatter of {0} at the start</source>
        <translation>Streuung von {0} am Anfang</translation>
    </message>
</context>
<context>
    <name>ProtocolForm</name>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Current under voltage clamp</source>
        <translation>Strom unter Spannungsklemme</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Each lasts</source>
        <translation>Jeder dauert</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Firing rate under a current</source>
        <translation>Feuerrate unter Strom</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>First command</source>
        <translation>Erster Befehl</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>First current</source>
        <translation>Erster Strom</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Held before</source>
        <translation>Vorher gehalten</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Holding at</source>
        <translation>Gehalten bei</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>How many are measured, evenly spaced</source>
        <translation>Wie viele gemessen werden, in gleichen Abständen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Inject currents and read the steady voltage, or hold voltages and read the current</source>
        <translation>Ströme injizieren und die Spannung im Gleichgewicht lesen, oder Spannungen halten und den Strom lesen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Last command</source>
        <translation>Letzter Befehl</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Last current</source>
        <translation>Letzter Strom</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Model time for each point; longer is more exact</source>
        <translation>Modellzeit je Punkt; länger ist genauer</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Not counted</source>
        <translation>Nicht gezählt</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Protocol</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Spikes in this time do not count: let the cell adapt</source>
        <translation>Spikes in dieser Zeit zählen nicht: die Zelle adaptieren lassen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>The potential from which each command steps</source>
        <translation>Das Potenzial, von dem jeder Befehl ausgeht</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Time at the holding potential before each command</source>
        <translation>Zeit auf dem Haltepotenzial vor jedem Befehl</translation>
    </message>
    <message>
        <extracomment>ui/experiments/protocol_form.py</extracomment>
        <source>Voltage under a current</source>
        <translation>Spannung unter Strom</translation>
    </message>
</context>
<context>
    <name>QuantityField</name>
    <message>
        <extracomment>ui/widgets/quantity_field.py</extracomment>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>Readout</name>
    <message>
        <extracomment>ui/widgets/bars.py</extracomment>
        <source>Live values</source>
        <translation>Werte jetzt</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Ask again at the next start</source>
        <translation>Beim nächsten Start wieder fragen</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Circuits that can be recovered</source>
        <translation>Schaltungen, die wiederhergestellt werden können</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Delete the chosen circuit for good</source>
        <translation>Die gewählte Schaltung endgültig löschen</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Each circuit is as it was after its last change. Recover one and save it.</source>
        <translation>Jede Schaltung ist so wie nach ihrer letzten Änderung. Eine wiederherstellen und speichern.</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Recover</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Recover unsaved work</source>
        <translation>Nicht gespeicherte Arbeit wiederherstellen</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>Was never saved</source>
        <translation>War nie gespeichert</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>neurolab ended before this was saved</source>
        <translation>neurolab endete, bevor dies gespeichert war</translation>
    </message>
    <message>
        <extracomment>ui/recovery_dialog.py</extracomment>
        <source>{nodes} nodes, {wires} wires</source>
        <translation>{nodes} Knoten, {wires} Leitungen</translation>
    </message>
</context>
<context>
    <name>RegionForm</name>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Chemistry</source>
        <translation>Chemie</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Name of the region</source>
        <translation>Name des Bereichs</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>No compound acts here. Drag one from the cabinet into the region.</source>
        <translation>Hier wirkt kein Wirkstoff. Einen aus dem Schrank in den Bereich ziehen.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Region with {nodes} inside</source>
        <translation>Bereich mit {nodes} darin</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
</context>
<context>
    <name>RowTable</name>
    <message>
        <extracomment>ui/model_editor/tables.py</extracomment>
        <source>Add {noun}</source>
        <translation>{noun} hinzufügen</translation>
    </message>
    <message>
        <extracomment>ui/model_editor/tables.py</extracomment>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>RuleSection</name>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>Connection rule</source>
        <translation>Verbindungsregel</translation>
    </message>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/population_form.py</extracomment>
        <source>{0} to {1} cells: about {2} connections</source>
        <translation>{0} auf {1} Zellen: etwa {2} Verbindungen</translation>
    </message>
</context>
<context>
    <name>ScopeDocks</name>
    <message>
        <extracomment>ui/scopes/docks.py</extracomment>
        <source>Name of the panel</source>
        <translation>Name der Anzeige</translation>
    </message>
    <message>
        <extracomment>ui/scopes/docks.py</extracomment>
        <source>Rename Panel</source>
        <translation>Anzeige umbenennen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/docks.py</extracomment>
        <source>Scopes {number}</source>
        <translation>Oszilloskope {number}</translation>
    </message>
</context>
<context>
    <name>ScopePanel</name>
    <message>
        <extracomment>ui/scopes/panel.py</extracomment>
        <source>Scopes</source>
        <translation>Oszilloskope</translation>
    </message>
</context>
<context>
    <name>ScopeToolbar</name>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>  ·  Shift+click for a second</source>
        <translation>  ·  Umschalt+Klick für eine zweite</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Back to now</source>
        <translation>Zurück zum Jetzt</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Click in a plot for a cursor, Shift+click for a second one, Esc takes them away</source>
        <translation>In ein Diagramm klicken für eine Messmarke, Umschalt+Klick für eine zweite, Esc nimmt sie weg</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Cursor read-out</source>
        <translation>Ablesung der Messmarken</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Fit all ranges to the traces (double-click a plot for one of them)</source>
        <translation>Alle Bereiche an die Kurven anpassen (ein Diagramm doppelklicken für eines davon)</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Freeze the picture while the simulation goes on; then zoom and measure in peace</source>
        <translation>Das Bild einfrieren, während die Simulation weitergeht; dann in Ruhe zoomen und messen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>How much time is shown; or turn the wheel over a plot</source>
        <translation>Wie viel Zeit gezeigt wird; oder das Rad über einem Diagramm drehen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Numbers (CSV)…</source>
        <translation>Zahlen (CSV)…</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Picture (PNG)…</source>
        <translation>Bild (PNG)…</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Save what is shown as numbers or as a picture</source>
        <translation>Das Gezeigte als Zahlen oder als Bild speichern</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Show less time</source>
        <translation>Weniger Zeit zeigen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Show more time</source>
        <translation>Mehr Zeit zeigen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Take the cursors away (Esc)</source>
        <translation>Messmarken wegnehmen (Esc)</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>This panel: open another one, rename, give it a window of its own</source>
        <translation>Diese Anzeige: eine weitere öffnen, umbenennen, in ein eigenes Fenster legen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>Time window: {time}</source>
        <translation>Zeitfenster: {time}</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>You look at the past. Click to follow the newest samples again</source>
        <translation>Dies ist die Vergangenheit. Klicken, um wieder den neuesten Werten zu folgen</translation>
    </message>
    <message>
        <extracomment>ui/scopes/toolbar.py</extracomment>
        <source>click for a cursor</source>
        <translation>klicken für eine Messmarke</translation>
    </message>
</context>
<context>
    <name>Scrubber</name>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>Back to the newest moment</source>
        <translation>Zurück zum neuesten Moment</translation>
    </message>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>History of the run</source>
        <translation>Verlauf des Laufs</translation>
    </message>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>Newest</source>
        <translation>Neuester</translation>
    </message>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>One step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>One step back (,)</source>
        <translation>Ein Schritt zurück (,)</translation>
    </message>
</context>
<context>
    <name>Section</name>
    <message>
        <extracomment>ui/widgets/section.py</extracomment>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <extracomment>ui/widgets/section.py</extracomment>
        <source>open</source>
        <translation>geöffnet</translation>
    </message>
</context>
<context>
    <name>SettingsForm</name>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Random seed</source>
        <translation>Zufallssaat</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Scale of the canvas</source>
        <translation>Maßstab der Zeichenfläche</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Select a node, a wire, a region or a note to see its properties here.</source>
        <translation>Einen Knoten, eine Leitung, einen Bereich oder eine Notiz auswählen, um hier die Eigenschaften zu sehen.</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Simulation</source>
        <translation>Simulation</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Time step</source>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>Title of the circuit</source>
        <translation>Titel der Schaltung</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>doses</source>
        <translation>Dosen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>wire</source>
        <translation>Leitung</translation>
    </message>
    <message>
        <extracomment>ui/inspector/other_forms.py</extracomment>
        <source>wires</source>
        <translation>Leitungen</translation>
    </message>
</context>
<context>
    <name>ShortcutSheet</name>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>Search shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>Search …</source>
        <translation>Suchen …</translation>
    </message>
</context>
<context>
    <name>SpeedSlider</name>
    <message>
        <extracomment>ui/speed_slider.py</extracomment>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
</context>
<context>
    <name>StatisticsView</name>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>CV: spread of the intervals over their mean. 0 for a clock, 1 for chance.</source>
        <translation>CV: Streuung der Abstände geteilt durch ihr Mittel. 0 für eine Uhr, 1 für Zufall.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Mean around {n} spikes of {name}</source>
        <translation>Mittel um {n} Spikes von {name}</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Power density ({unit})</source>
        <translation>Leistungsdichte ({unit})</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Power of each rhythm, averaged over pieces of the last ten seconds.</source>
        <translation>Leistung jedes Rhythmus, gemittelt über Stücke der letzten zehn Sekunden.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Save the numbers</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Save the numbers (CSV)</source>
        <translation>Die Zahlen speichern (CSV)</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Strongest at {peak:.3g} Hz, resolution {step:.2g} Hz</source>
        <translation>Am stärksten bei {peak:.3g} Hz, Auflösung {step:.2g} Hz</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>Trace</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>What is on a scope can be chosen here</source>
        <translation>Was ein Oszilloskop zeigt, kann hier gewählt werden</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>What the trace did, on average, around each spike of the cell. Most telling with a noise input.</source>
        <translation>Was die Kurve im Mittel um jeden Spike der Zelle tat. Am aufschlussreichsten mit Rauschen als Eingang.</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>{n} intervals, mean {mean:.3g} ms ({rate:.3g} Hz), CV {cv:.2f}</source>
        <translation>{n} Abstände, Mittel {mean:.3g} ms ({rate:.3g} Hz), CV {cv:.2f}</translation>
    </message>
    <message>
        <extracomment>ui/experiments/statistics_view.py</extracomment>
        <source>{what} against {cause}</source>
        <translation>{what} über {cause}</translation>
    </message>
</context>
<context>
    <name>StepAndSeed</name>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>A new time step or seed takes effect at once; reset to start over with it.</source>
        <translation>Ein neuer Zeitschritt oder eine neue Saat wirkt sofort; zurücksetzen, um damit von vorn zu beginnen.</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Roll other random numbers</source>
        <translation>Andere Zufallszahlen würfeln</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>S&amp;eed</source>
        <translation>S&amp;aat</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Seed</source>
        <translation>Saat</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Set the step to {step} ms</source>
        <translation>Schritt auf {step} ms setzen</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Smaller is more exact and slower. 0.025 ms suits Hodgkin-Huxley cells, 0.1 ms integrate-and-fire cells</source>
        <translation>Kleiner ist genauer und langsamer. 0.025 ms passen zu Hodgkin-Huxley-Zellen, 0.1 ms zu Integrate-and-Fire-Zellen</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>The same circuit with the same seed gives the same numbers, bit for bit</source>
        <translation>Dieselbe Schaltung mit derselben Saat ergibt dieselben Zahlen, Bit für Bit</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Time &amp;step</source>
        <translation>Zeit&amp;schritt</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Time step</source>
        <translation>Zeitschritt</translation>
    </message>
    <message>
        <extracomment>ui/transport/step_and_seed.py</extracomment>
        <source>Time step and seed</source>
        <translation>Zeitschritt und Saat</translation>
    </message>
</context>
<context>
    <name>StepsPanel</name>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Add this view as a step</source>
        <translation>Diese Ansicht als Schritt hinzufügen</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Delete the step</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Keeps what the canvas shows, what is selected, and whether the circuit runs</source>
        <translation>Behält, was die Zeichenfläche zeigt, was ausgewählt ist und ob die Schaltung läuft</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Move the step down</source>
        <translation>Schritt nach unten</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Move the step up</source>
        <translation>Schritt nach oben</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Run from time 0</source>
        <translation>Laufen ab Zeit 0</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Show what you want to talk about, then add the view as a step. PgDown and PgUp walk through them, in presentation mode (F11) too.</source>
        <translation>Zeigen, worüber gesprochen werden soll, dann die Ansicht als Schritt hinzufügen. Bild ab und Bild auf gehen hindurch, auch in der Vorführung (F11).</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Steps of the presentation</source>
        <translation>Schritte der Vorführung</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Take the view and the selection as they are now</source>
        <translation>Ansicht und Auswahl übernehmen, wie sie jetzt sind</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Text of the step</source>
        <translation>Text des Schritts</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Time as it was</source>
        <translation>Zeit, wie sie war</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>Title of the step</source>
        <translation>Titel des Schritts</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>What the step does to time</source>
        <translation>Was der Schritt mit der Zeit macht</translation>
    </message>
    <message>
        <extracomment>ui/steps_panel.py</extracomment>
        <source>What to say: a sentence, a question …</source>
        <translation>Was zu sagen ist: ein Satz, eine Frage …</translation>
    </message>
</context>
<context>
    <name>SweepView</name>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Measure {name} as it is now, alone, in the background</source>
        <translation>{name} messen, wie es jetzt ist, allein, im Hintergrund</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Progress of the experiment</source>
        <translation>Fortschritt des Experiments</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Put a cell on the canvas first</source>
        <translation>Zuerst eine Zelle auf die Zeichenfläche setzen</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Save the curves as numbers</source>
        <translation>Die Kurven als Zahlen speichern</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>Save the curves as numbers (CSV)</source>
        <translation>Die Kurven als Zahlen speichern (CSV)</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>{name} (before)</source>
        <translation>{name} (vorher)</translation>
    </message>
    <message>
        <extracomment>ui/experiments/sweep_view.py</extracomment>
        <source>{what} against {cause}</source>
        <translation>{what} über {cause}</translation>
    </message>
</context>
<context>
    <name>Teaching</name>
    <message>
        <extracomment>ui/teaching.py</extracomment>
        <source>Locked for this lesson</source>
        <translation>Für diese Stunde gesperrt</translation>
    </message>
    <message>
        <extracomment>ui/teaching.py</extracomment>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <extracomment>ui/teaching.py</extracomment>
        <source>This circuit is locked for a lesson. A teacher opens the lock here, or with Ctrl+Alt+L</source>
        <translation>Diese Schaltung ist für eine Unterrichtsstunde gesperrt. Lehrende öffnen die Sperre hier oder mit Strg+Alt+L</translation>
    </message>
</context>
<context>
    <name>TimeAxis</name>
    <message>
        <extracomment>ui/scopes/time_axis.py</extracomment>
        <source>Time axis</source>
        <translation>Zeitachse</translation>
    </message>
    <message>
        <extracomment>ui/scopes/time_axis.py</extracomment>
        <source>Turn the wheel to show more or less time, drag to look back, double-click for now; arrow keys move a cursor</source>
        <translation>Rad drehen für mehr oder weniger Zeit, ziehen zum Zurückblicken, doppelklicken für jetzt; Pfeiltasten bewegen eine Messmarke</translation>
    </message>
</context>
<context>
    <name>TimeTrack</name>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>Drag to see the whole circuit at an earlier moment; hold Shift to go finely. Arrow keys go by a step, Page keys by a tenth. Run goes on from the moment shown</source>
        <translation>Ziehen, um die ganze Schaltung zu einem früheren Moment zu sehen; mit Umschalt feiner. Pfeiltasten gehen um einen Schritt, Bildtasten um ein Zehntel. Laufen geht vom gezeigten Moment aus weiter</translation>
    </message>
    <message>
        <extracomment>ui/history/scrubber.py</extracomment>
        <source>Way back through the run</source>
        <translation>Weg zurück durch den Lauf</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <extracomment>ui/toast.py</extracomment>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <extracomment>ui/toast.py</extracomment>
        <source>Close message</source>
        <translation>Meldung schließen</translation>
    </message>
</context>
<context>
    <name>TraceSection</name>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>All open receptors of this kind of {0}</source>
        <translation>Alle offenen Rezeptoren dieser Art von {0}</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Show as a trace</source>
        <translation>Als Kurve zeigen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>Through all receptors of this kind of {0}</source>
        <translation>Durch alle Rezeptoren dieser Art von {0}</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>conductance</source>
        <translation>Leitfähigkeit</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>current</source>
        <translation>Strom</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>own conductance</source>
        <translation>eigene Leitfähigkeit</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>own current</source>
        <translation>eigener Strom</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>released</source>
        <translation>freigesetzt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>resources x</source>
        <translation>Vorräte x</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>use u</source>
        <translation>Nutzung u</translation>
    </message>
    <message>
        <extracomment>ui/inspector/wire_form.py</extracomment>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
</context>
<context>
    <name>TransportBar</name>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Back to time 0 (Ctrl+R)</source>
        <translation>Zurück zur Zeit 0 (Strg+R)</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Let time pass (Space)</source>
        <translation>Zeit laufen lassen (Leertaste)</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Run</source>
        <translation>Start</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Run to the next spike of any cell (Shift+.)</source>
        <translation>Bis zum nächsten Spike einer Zelle laufen (Umschalt+.)</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Single step (.)</source>
        <translation>Ein Schritt (.)</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Speed: 1 ms of model time takes 1 ms at real time, 1 s at 1/1,000. Page keys move by a factor of ten</source>
        <translation>Geschwindigkeit: 1 ms Modellzeit dauert in Echtzeit 1 ms, bei 1/1,000 eine Sekunde. Bildtasten ändern um den Faktor zehn</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Stop time (Space)</source>
        <translation>Zeit anhalten (Leertaste)</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>The speed that this computer reaches with this circuit</source>
        <translation>Die Geschwindigkeit, die dieser Rechner mit dieser Schaltung erreicht</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Time step and seed of this circuit</source>
        <translation>Zeitschritt und Saat dieser Schaltung</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Time step {dt} ms, seed {seed}. Click to change them</source>
        <translation>Zeitschritt {dt} ms, Saat {seed}. Klicken, um sie zu ändern</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Transport</source>
        <translation>Laufwerk</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Wash out</source>
        <translation>Auswaschen</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>Wash out: rinse all injected compounds away</source>
        <translation>Auswaschen: alle injizierten Wirkstoffe fortspülen</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>as fast as it can</source>
        <translation>so schnell es geht</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>in the past</source>
        <translation>in der Vergangenheit</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>preparing the models…</source>
        <translation>Modelle werden vorbereitet…</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>reaches {speed}</source>
        <translation>erreicht {speed}</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <extracomment>ui/transport/bar.py</extracomment>
        <source>stopped by an error</source>
        <translation>durch einen Fehler angehalten</translation>
    </message>
</context>
<context>
    <name>Travel</name>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Branch {n}</source>
        <translation>Zweig {n}</translation>
    </message>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Change something and run on: it stays in the scopes, dashed</source>
        <translation>Etwas ändern und weiterlaufen lassen: Er bleibt gestrichelt in den Oszilloskopen</translation>
    </message>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Keep a Branch</source>
        <translation>Zweig behalten</translation>
    </message>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Kept as “{name}”</source>
        <translation>Behalten als „{name}“</translation>
    </message>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Name of the future after this moment:</source>
        <translation>Name der Zukunft nach diesem Moment:</translation>
    </message>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Name of what has been recorded so far:</source>
        <translation>Name des bisher Aufgezeichneten:</translation>
    </message>
    <message>
        <extracomment>ui/history/travel.py</extracomment>
        <source>Reset or go back, change something, and run</source>
        <translation>Zurücksetzen oder zurückgehen, etwas ändern und laufen lassen</translation>
    </message>
</context>
<context>
    <name>TriggerButton</name>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>Trigger: begin each sweep where one trace crosses a level, so that the picture stands still</source>
        <translation>Trigger: jeden Durchlauf beginnen, wo eine Kurve einen Pegel kreuzt, damit das Bild stillsteht</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>Trigger: {state}</source>
        <translation>Trigger: {state}</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>runs without a trigger</source>
        <translation>läuft ohne Trigger</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>single sweep, stopped</source>
        <translation>einzelner Durchlauf, angehalten</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>triggered</source>
        <translation>getriggert</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>waiting for the trigger</source>
        <translation>wartet auf den Trigger</translation>
    </message>
</context>
<context>
    <name>TriggerCard</name>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>Each sweep begins where one trace crosses a level, so that what repeats stands still. Drag the level in the plot.</source>
        <translation>Jeder Durchlauf beginnt, wo eine Kurve einen Pegel kreuzt, sodass stillsteht, was sich wiederholt. Den Pegel im Diagramm ziehen.</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>Trace that triggers</source>
        <translation>Kurve, die triggert</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>Trigger</source>
        <translation>Trigger</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>earlier sweeps</source>
        <translation>frühere Durchläufe</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>mode</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>share before</source>
        <translation>Anteil davor</translation>
    </message>
    <message>
        <extracomment>ui/scopes/trigger_card.py</extracomment>
        <source>trace</source>
        <translation>Kurve</translation>
    </message>
</context>
<context>
    <name>Trouble</name>
    <message>
        <extracomment>ui/canvas/trouble.py</extracomment>
        <source>{0} is not finite</source>
        <translation>{0} ist nicht endlich</translation>
    </message>
</context>
<context>
    <name>TrustPanel</name>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>&lt;p&gt;and {n} more nodes&lt;/p&gt;</source>
        <translation>&lt;p&gt;und {n} weitere Knoten&lt;/p&gt;</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Chance plays a part here ({names}): noise falls differently at another step, so compare rates, not spikes.</source>
        <translation>Hier spielt der Zufall mit ({names}): Rauschen fällt bei einem anderen Schritt anders aus; also Raten vergleichen, nicht Spikes.</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Compare with half the step</source>
        <translation>Mit halbem Schritt vergleichen</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Half step</source>
        <translation>Halber Schritt</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Largest shift</source>
        <translation>Größte Verschiebung</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Mean difference</source>
        <translation>Mittlerer Unterschied</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Models in use and their sources</source>
        <translation>Verwendete Modelle und ihre Quellen</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Nobody has checked whether the step is small enough for this circuit.</source>
        <translation>Niemand hat geprüft, ob der Schritt für diese Schaltung klein genug ist.</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Nothing: every value is within what is usual for it.</source>
        <translation>Nichts: Jeder Wert liegt im Üblichen.</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Over {span} the counts agree and no spike moves by more than {shift}: the step is small enough.</source>
        <translation>Über {span} stimmen die Zahlen überein, und kein Spike verschiebt sich um mehr als {shift}: Der Schritt ist klein genug.</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Over {span} the counts agree, but a spike moves by {shift}: choose a smaller step where timing matters.</source>
        <translation>Über {span} stimmen die Zahlen überein, aber ein Spike verschiebt sich um {shift}: einen kleineren Schritt wählen, wo es auf den Zeitpunkt ankommt.</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Over {span} the counts of spikes differ: choose a smaller step, or the circuit is chaotic and only rates are to be trusted.</source>
        <translation>Über {span} unterscheiden sich die Spikezahlen: einen kleineren Schritt wählen, oder die Schaltung ist chaotisch und nur Raten sind vertrauenswürdig.</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Runs a copy of the circuit twice from time 0, in the background</source>
        <translation>Lässt eine Kopie der Schaltung zweimal ab Zeit 0 laufen, im Hintergrund</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Spikes</source>
        <translation>Spikes</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Step {dt}, seed {seed}</source>
        <translation>Schritt {dt}, Saat {seed}</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>Unusual</source>
        <translation>Ungewöhnliches</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>not known to this version: it does nothing</source>
        <translation>dieser Version unbekannt: Es bewirkt nichts</translation>
    </message>
    <message>
        <extracomment>ui/trust_panel.py</extracomment>
        <source>{node}: {name} is {value}, usual is {low} to {high}</source>
        <translation>{node}: {name} ist {value}, üblich ist {low} bis {high}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <extracomment>ui/widgets/value_row.py</extracomment>
        <source>Back to the default, {value}</source>
        <translation>Zurück zur Voreinstellung, {value}</translation>
    </message>
    <message>
        <extracomment>ui/widgets/value_row.py</extracomment>
        <source>Limited to {value}: it may be {range}.</source>
        <translation>Begrenzt auf {value}: erlaubt ist {range}.</translation>
    </message>
    <message>
        <extracomment>ui/widgets/value_row.py</extracomment>
        <source>Reset {name}</source>
        <translation>{name} zurücksetzen</translation>
    </message>
    <message>
        <extracomment>ui/widgets/value_row.py</extracomment>
        <source>mixed</source>
        <translation>verschieden</translation>
    </message>
</context>
<context>
    <name>WelcomeGallery</name>
    <message>
        <extracomment>ui/welcome.py</extracomment>
        <source>Back to the circuit</source>
        <translation>Zurück zur Schaltung</translation>
    </message>
    <message>
        <extracomment>ui/welcome.py</extracomment>
        <source>Empty canvas</source>
        <translation>Leere Zeichenfläche</translation>
    </message>
    <message>
        <extracomment>ui/welcome.py</extracomment>
        <source>How much of a brain is in a neural network?</source>
        <translation>Wie viel Gehirn steckt in einem neuronalen Netz?</translation>
    </message>
    <message>
        <extracomment>ui/welcome.py</extracomment>
        <source>Open a file …</source>
        <translation>Datei öffnen …</translation>
    </message>
    <message>
        <extracomment>ui/welcome.py</extracomment>
        <source>Open a living circuit, watch it, change anything. Undo brings everything back.</source>
        <translation>Eine lebendige Schaltung öffnen, ihr zusehen, alles verändern. Rückgängig bringt alles zurück.</translation>
    </message>
    <message>
        <extracomment>ui/welcome.py</extracomment>
        <source>Welcome to neurolab</source>
        <translation>Willkommen bei neurolab</translation>
    </message>
</context>
<context>
    <name>WhatsNew</name>
    <message>
        <extracomment>ui/dialogs.py</extracomment>
        <source>What's new</source>
        <translation>Neuigkeiten</translation>
    </message>
</context>
<context>
    <name>_Grip</name>
    <message>
        <extracomment>ui/dock.py</extracomment>
        <source>{panel}: drag to move, double-click to float</source>
        <translation>{panel}: ziehen zum Verschieben, doppelklicken zum Ablösen</translation>
    </message>
</context>
<context>
    <name>_Splitter</name>
    <message>
        <extracomment>ui/scopes/plots.py</extracomment>
        <source>Drag to give a plot more room</source>
        <translation>Ziehen, um einem Diagramm mehr Platz zu geben</translation>
    </message>
</context>
<context>
    <name>about</name>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>About this model</source>
        <translation>Über dieses Modell</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>Edit equations …</source>
        <translation>Gleichungen bearbeiten …</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>Edit model …</source>
        <translation>Modell bearbeiten …</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>Equations</source>
        <translation>Gleichungen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>Make a kind of connection of your own of it</source>
        <translation>Daraus eine eigene Art von Verbindung machen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>Open the help page</source>
        <translation>Hilfeseite öffnen</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>What is left out</source>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>What is true</source>
        <translation>Was stimmt</translation>
    </message>
    <message>
        <extracomment>ui/inspector/about.py</extracomment>
        <source>Write this model anew; the running simulation follows as you type</source>
        <translation>Dieses Modell neu schreiben; die laufende Simulation folgt beim Tippen</translation>
    </message>
</context>
<context>
    <name>empty</name>
    <message>
        <extracomment>ui/canvas/empty.py</extracomment>
        <source>Drag a cell here from the list, or double-click it</source>
        <translation>Eine Zelle aus der Liste hierher ziehen oder doppelklicken</translation>
    </message>
    <message>
        <extracomment>ui/canvas/empty.py</extracomment>
        <source>Then a stimulus, and pull a wire from its rim to the cell</source>
        <translation>Dann einen Reiz, und von seinem Rand eine Leitung zur Zelle ziehen</translation>
    </message>
</context>
<context>
    <name>language_menu</name>
    <message>
        <extracomment>ui/language_menu.py</extracomment>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <extracomment>ui/language_menu.py</extracomment>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
</context>
<context>
    <name>lock_dialog</name>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>It was closed for a lesson. Its list is kept for the next time.</source>
        <translation>Sie wurde für eine Unterrichtsstunde geschlossen. Ihre Liste bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Open the lock</source>
        <translation>Sperre öffnen</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Open the lock of this circuit?</source>
        <translation>Sperre dieser Schaltung öffnen?</translation>
    </message>
    <message>
        <extracomment>ui/lock_dialog.py</extracomment>
        <source>Stay locked</source>
        <translation>Gesperrt lassen</translation>
    </message>
</context>
<context>
    <name>menu</name>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Change type</source>
        <translation>Typ ändern</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Edit equations …</source>
        <translation>Gleichungen bearbeiten …</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Edit model …</source>
        <translation>Modell bearbeiten …</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Edit text</source>
        <translation>Text bearbeiten</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Help on {0}</source>
        <translation>Hilfe zu {0}</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Inject</source>
        <translation>Injizieren</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Make a kind of connection of your own of it</source>
        <translation>Daraus eine eigene Art von Verbindung machen</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>New note here</source>
        <translation>Neue Notiz hier</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Show it in a scope</source>
        <translation>In einem Oszilloskop zeigen</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Trace</source>
        <translation>Aufzeichnen</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Wash out</source>
        <translation>Auswaschen</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Write the model anew; the running simulation follows as you type</source>
        <translation>Das Modell neu schreiben; die laufende Simulation folgt beim Tippen</translation>
    </message>
    <message>
        <extracomment>ui/canvas/menu.py</extracomment>
        <source>Zoom to fit</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>No recent files</source>
        <translation>Keine zuletzt geöffneten Dateien</translation>
    </message>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <extracomment>ui/menus.py</extracomment>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>motion</name>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>As the settings of the desktop say, where it tells programs</source>
        <translation>Wie die Einstellungen des Schreibtischs sagen, wo er sie Programmen mitteilt</translation>
    </message>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>Nothing moves of itself but the traces and the glow of cells that fire</source>
        <translation>Nichts bewegt sich von selbst außer den Kurven und dem Leuchten feuernder Zellen</translation>
    </message>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>Smooth</source>
        <translation>Fließend</translation>
    </message>
    <message>
        <extracomment>ui/motion.py</extracomment>
        <source>Zooming glides, previews live</source>
        <translation>Zoomen gleitet, Vorschauen laufen</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <extracomment>ui/experiments/saving.py</extracomment>
        <source>Save numbers</source>
        <translation>Zahlen speichern</translation>
    </message>
    <message>
        <extracomment>ui/experiments/saving.py</extracomment>
        <source>Saved {file}</source>
        <translation>{file} gespeichert</translation>
    </message>
    <message>
        <extracomment>ui/experiments/saving.py</extracomment>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>tips</name>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>: weight now {0}</source>
        <translation>: Gewicht jetzt {0}</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>A region with its own chemistry: a compound dropped here reaches every node inside.</source>
        <translation>Ein Bereich mit eigener Chemie: Ein hier abgelegter Wirkstoff erreicht jeden Knoten darin.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Click to change it, Delete to take it away.</source>
        <translation>Klicken, um es zu ändern, Entf, um es wegzunehmen.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Double-click to write.</source>
        <translation>Doppelklicken, um zu schreiben.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Drag from here to another node to wire them.</source>
        <translation>Von hier zu einem anderen Knoten ziehen, um sie zu verbinden.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Drag to move, drag from the rim to wire.</source>
        <translation>Ziehen, um zu verschieben; vom Rand ziehen, um zu verbinden.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Drag to resize</source>
        <translation>Ziehen, um die Größe zu ändern</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>It rests: {0}.</source>
        <translation>Sie ruht: {0}.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Learns by {0}</source>
        <translation>Lernt nach {0}</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Press and hold to stimulate.</source>
        <translation>Drücken und halten, um zu reizen.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>There is more of it: drag the corner down to read on.</source>
        <translation>Da ist noch mehr: die Ecke nach unten ziehen, um weiterzulesen.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>This version does not know it: it is not simulated, and saved unchanged.</source>
        <translation>Diese Version kennt ihn nicht: Er wird nicht simuliert und unverändert gespeichert.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Unknown type</source>
        <translation>Unbekannter Typ</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>Wire a node to it to see its trace.</source>
        <translation>Einen Knoten damit verbinden, um seine Kurve zu sehen.</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>{0} from {1} to {2}</source>
        <translation>{0} von {1} nach {2}</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>{0} items selected</source>
        <translation>{0} Dinge ausgewählt</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>{0} to {1}</source>
        <translation>{0} an {1}</translation>
    </message>
    <message>
        <extracomment>ui/canvas/tips.py</extracomment>
        <source>{0}, from {1}</source>
        <translation>{0}, von {1}</translation>
    </message>
</context>
</TS>
