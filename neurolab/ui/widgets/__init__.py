"""Small widgets that several panels share: fields, sliders, sections, bars. Imports Qt, `ui.theme`, `core` and nothing of the document."""
