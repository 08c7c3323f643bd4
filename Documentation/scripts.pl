# perl Documentation/scripts.pl > Sources/SourceText/ScriptTable.swift
# Writes the scripts of Unicode, as the tables of this perl know them, as the Swift table from which a letter's script is read.
use strict; use warnings;
use Unicode::UCD qw(prop_invmap prop_value_aliases);

my ($starts, $names) = prop_invmap('Script');
my (@codes, %number, @runs);
my $last = '';
for my $i (0 .. $#$starts) {
  my $name = $names->[$i];
  my $code = $name =~ /^(Common|Inherited|Unknown)$/ ? '' : (prop_value_aliases('sc', $name))[0];
  next if $code eq $last;
  if ($code ne '' && !$number{$code}) { push @codes, $code; $number{$code} = @codes }
  push @runs, ($starts->[$i] << 8) | ($code eq '' ? 0 : $number{$code});
  $last = $code;
}

my $version = Unicode::UCD::UnicodeVersion() =~ s/\.0$//r;
print "// Written by Documentation/scripts.pl from the property Script of Unicode $version (Scripts.txt, UAX 24); codes are those of\n";
print "// ISO 15924. Changes here are lost.\n\nextension Script {\n";
print "  /// The scripts by number, the first as number 1.\n  static let codes: [String] = \"\"\"\n";
while (my @line = splice(@codes, 0, 20)) { print '    ', join(' ', @line), "\n" }
print "    \"\"\".split { \$0 == \" \" || \$0 == \"\\n\" }.map(String.init)\n\n";
print "  // swift-format-ignore\n  /// Where each run of one script begins: the first scalar of the run, times 256, and the number of its script, 0 for\n";
print "  /// characters of none or of several.\n  static let runs: [UInt32] = [\n";
while (my @line = splice(@runs, 0, 12)) { print '    ', join(' ', map { sprintf '0x%X,', $_ } @line), "\n" }
print "  ]\n}\n";
