// The module SpinePathway.
