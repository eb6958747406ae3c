String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('same text: true')
assert log.contains('read back: true')
assert log.contains('person: []')
