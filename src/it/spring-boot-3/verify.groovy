String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('3.5.0 has jackson-annotations-2.19.0.jar')
assert log.contains('3.5.16 has jackson-annotations-2.21.jar')
for (version in ['3.5.0', '3.5.16']) {
  assert log.contains(version + ' answers as the library writes: true')
  assert log.contains(version + ' reads what it wrote: true')
  assert log.contains(version + ' good: moscow-visit-2008')
  assert log.contains(version + ' bad: 400, many: true')
  assert log =~ version + /.* first: \{"code":"\S+","pointer":"\S*","line":\d+,"column":\d+,"message":"/
}
assert log.contains('3.5.0 mapper of Jackson 3: fails with the annotations: java.lang.')
assert log.contains('3.5.16 mapper of Jackson 3: works: moscow-visit-2008')
