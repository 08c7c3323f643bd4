// The module Templating.
