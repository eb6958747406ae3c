String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('quote: Military and technical cooperation')
assert log.contains('title: dossier4j')
assert log =~ /version: \d+\.\d+\.\d+/
assert !(log =~ /\[class,load] (tools\.jackson|com\.fasterxml)/)
assert log =~ /\[class,load] io\.github\.dossier4j/
