String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('quotes start: [{"id":"military-and-technical-cooperation","text":')
assert log.contains('agreements as the library writes them: true')
assert log.contains('cue: praised')
