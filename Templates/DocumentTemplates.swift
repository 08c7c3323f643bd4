// The embedded templates.
