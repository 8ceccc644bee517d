internal import FollowTheMoney
internal import InputFiles

/// Where a reader of one format puts what it reads.
final class WatchlistSink {
    private(set) var entitiesBySchema: [String: Int] = [:]
    private(set) var entities = 0
    private(set) var problems: [InputProblem] = []
    private(set) var problemsNotListed = 0
    /// Records of the source read so far.
    var rows = 0
    /// The day of the list, when the reader comes across it.
    var publishedOn: String?

    private let onEntity: (FollowTheMoneyEntity) throws -> Void

    init(onEntity: @escaping (FollowTheMoneyEntity) throws -> Void) {
        self.onEntity = onEntity
    }

    /// Hands an entity to the caller.
    func take(_ entity: FollowTheMoneyEntity) throws {
        entities += 1
        entitiesBySchema[entity.schema, default: 0] += 1
        try onEntity(entity)
    }

    func report(_ problem: InputProblem) {
        if problems.count < WatchlistSummary.mostProblems {
            problems.append(problem)
        } else {
            problemsNotListed += 1
        }
    }
}
