String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('Jackson 3.1.0, annotations 2.21: reads, writes, the same bytes, every problem')
assert log.contains('Jackson 3.2.4, annotations 2.22: reads, writes, the same bytes, every problem')
assert log.contains('Jackson 3.3.0, annotations 2.23: reads, writes, the same bytes, every problem')
