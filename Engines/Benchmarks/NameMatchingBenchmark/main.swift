import Foundation
import NameMatching

let transliterate: Transliterator = { $0.applyingTransform(.toLatin, reverse: false) ?? $0 }
let matcher = NameMatcher(transliterate: transliterate)
if CommandLine.arguments.count >= 3, CommandLine.arguments[1] == "pairs" {
    PairReport(matcher: matcher, path: CommandLine.arguments[2]).run(verbose: CommandLine.arguments.contains("-v"))
} else if CommandLine.arguments.count >= 3, CommandLine.arguments[1] == "list" {
    ListReport(
        matcher: matcher,
        folder: CommandLine.arguments[2], isVerbose: CommandLine.arguments.contains("-v"),
        schema: CommandLine.arguments.contains("--persons") ? .person : .company
    ).run()
} else {
    print("usage: name-matching-benchmark pairs FILE.csv [-v] | list FOLDER [--persons] [-v]")
}
