String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('cues: [told, said, confirmed]')
assert log.contains('without citation: U.S.-Uzbek strategic partnership')
