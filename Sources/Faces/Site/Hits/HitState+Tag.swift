import Languages
import Screening

extension HitState {
    func tag(in words: Words) -> Tag { Tag(tone, words(.screeningState, self)) }

    private var tone: Tag.Tone {
        switch self {
        case .open, .waitsForSecond: .warn
        case .deferred: .unknown
        case .same: .danger
        case .notTheSame: .good
        case .closed: .plain
        }
    }
}
