import Synchronization

/// The areas as this process read them last, so that borders are not read and simplified for every question.
final class AreaMaps: Sendable {
    private let kept = Mutex<(mark: AreaRecords.Mark, map: AreaMap)?>(nil)

    func map(of mark: AreaRecords.Mark) -> AreaMap? {
        kept.withLock { kept in kept.flatMap { $0.mark == mark ? $0.map : nil } }
    }

    func keep(_ map: AreaMap, of mark: AreaRecords.Mark) {
        kept.withLock { $0 = (mark, map) }
    }
}
