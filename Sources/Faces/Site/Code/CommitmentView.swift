import CodeOfPractice
import Languages

/// The text of a commitment with its sub-points, each with how far it was held against the source. Drawn by
/// `{{>parts/commitment}}`.
struct CommitmentView {
    var commitment: Commitment

    func fields(in words: Words) -> Fields {
        [
            "commitmentNumber": words.number(commitment.number), "commitmentText": words.text(commitment.text),
            "commitmentMark": words.markTag(commitment.mark).fields,
            "commitmentPlace": commitment.place.isEmpty ? nil : commitment.place,
            "isOptional": commitment.isOptional, "hasPoints": !commitment.subPoints.isEmpty,
            "points": commitment.subPoints.map { point in
                [
                    "pointNumber": point.number, "pointText": words.text(point.text),
                    "pointMark": words.markTag(point.mark).fields,
                ] as Fields
            },
        ]
    }
}
