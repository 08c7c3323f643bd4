/// The templates, phrases and profiles of `Templates/`, as they were when the program was built.
public enum DocumentTemplates {}
