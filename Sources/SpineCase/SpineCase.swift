// The module SpineCase.
