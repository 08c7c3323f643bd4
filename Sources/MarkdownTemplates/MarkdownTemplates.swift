// The module MarkdownTemplates.
