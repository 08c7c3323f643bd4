// The module CommonMark.
