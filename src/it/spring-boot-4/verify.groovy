String log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('quotes start: [{"id":"military-and-technical-cooperation","text":')
assert log.contains('agreements as the library writes them: true')
assert log.contains('cue: praised')
assert log =~ /quote with a bad cue: \{.*"status":400.*"code":"blank-text".*"pointer":"\/cue"/
assert log.contains('good: moscow-visit-2008')
assert log.contains('bad: 400')
assert log.contains('type: application/problem+json')
assert log.contains('problems: 400')
assert log =~ /first: \{"code":"bad-id","pointer":"\/people\/0\/id","line":2,"column":\d+,"message":"[^"]+","value":"Größe 🕊 0"}/ ||
    log =~ /first: \{"code":"missing","pointer":"\/people\/0\/name","line":2,"column":\d+,"message":"[^"]+"}/
assert log.contains('those that the reader finds: true')
assert log =~ /no JSON: \{.*"status":400.*"code":"truncated".*"line":1/
assert log.contains('nothing: 400')
assert log.contains("beside Spring's handler: 400")
