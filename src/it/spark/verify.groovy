String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('spark 4.2.0: the job of the guide and 10 questions agree')
assert log.contains('spark 4.0.4: the job of the guide and 10 questions agree')
