// The module SpineScores.
