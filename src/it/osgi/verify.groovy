String log = new File(basedir, 'build.log').getText('UTF-8')
List<String> starts = log.split('started with ').toList().tail()
assert starts.size() == 3
for (start in starts) {
  assert start.contains('bundle: io.github.dossier4j [')
  assert start.contains('quotes: 4')
  assert start.contains('the engine cannot be seen')
}
assert !starts[0].contains('read back')
assert starts[1].contains('read back: true')
assert !starts[1].contains('by a mapper')
assert starts[2].contains('read back: true')
assert starts[2].contains('by a mapper: true')
