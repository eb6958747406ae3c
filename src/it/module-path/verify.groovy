String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('module: io.github.dossier4j true')
assert log.contains('read back: true')
assert log.contains('serialized: true')
