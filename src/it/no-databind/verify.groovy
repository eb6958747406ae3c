String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('quotes: 1')
assert log.contains('copy: true')
assert log.contains('reading without it: java.lang.NoClassDefFoundError: tools/jackson/')
