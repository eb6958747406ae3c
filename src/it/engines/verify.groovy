String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('duckdb: the job of the guide and 10 questions agree')
assert log.contains('postgresql: the job of the guide and 10 questions agree')
