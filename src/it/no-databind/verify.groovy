String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('quotes: 1')
assert log.contains('copy: true')
assert log.contains('rows: true')
assert log.contains('read back: true')
assert log.contains('lines: 1')
assert log.contains('problems: ')
assert log =~ /first: line 1, column \d+: /

List<String> classPath = log.readLines().findAll { it.startsWith('class path: ') }
assert classPath.size() == 3
assert classPath[0] == 'class path: classes'
assert classPath[1] =~ /class path: dossier4j-.*\.jar/
assert classPath[2] =~ /class path: jackson-core-3\..*\.jar/

// The class-load log: jackson-core, and nothing else of Jackson.
assert log =~ /\[class,load] tools\.jackson\.core\./
assert !(log =~ /\[class,load] tools\.jackson\.(?!core\.)/)
assert !(log =~ /\[class,load] com\.fasterxml\./)
