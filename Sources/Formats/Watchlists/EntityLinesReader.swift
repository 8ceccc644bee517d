internal import FollowTheMoney
internal import InputFiles

/// Reads FollowTheMoney entities, one JSON object a line, as they stand.
struct EntityLinesReader {
    let sink: WatchlistSink

    func read(_ files: [String]) throws {
        for path in files {
            let reader = FollowTheMoneyReader(try ByteSource(path: path))
            while let step = try reader.next() {
                switch step {
                case .entity(let entity):
                    sink.rows += 1
                    try sink.take(entity)
                case .problem(let problem):
                    if problem.severity == .error { sink.rows += 1 }
                    sink.report(problem)
                }
            }
        }
    }
}
