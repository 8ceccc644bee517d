import Storage

/// Where the actions and the evidence of an older version go in a newer one.
enum CarryOverRule {
    /// The longest chain of versions that is followed.
    static let longestChain = 20

    /// The versions from just after `old` up to `new`, oldest first; nil where `new` does not follow from `old`.
    static func path(
        from old: ID<CodeVersion>, to new: CodeVersion, version: (ID<CodeVersion>) throws -> CodeVersion
    ) rethrows -> [CodeVersion]? {
        var path: [CodeVersion] = []
        var current = new
        while current.id != old {
            guard path.count < longestChain, let older = current.supersedes else { return nil }
            path.insert(current, at: 0)
            current = try version(older)
        }
        return path
    }

    /// The commitment's number at the end of the path; 0 where some version has no place for it.
    static func place(_ commitment: Int, along path: [CodeVersion]) -> Int {
        var number = commitment
        for version in path {
            guard number != 0, let next = version.carriesOver[number], version.commitment(next) != nil else { return 0 }
            number = next
        }
        return number
    }

    /// The sub-point in the new place; empty where the numbers or the texts differ, so that nothing is put under a sub-point
    /// that asks for something else.
    static func subPoint(_ subPoint: String, from old: CodeVersion, to new: CodeVersion, at place: Int) -> String {
        let before = old.commitments.flatMap(\.subPoints).first { $0.number == subPoint }
        let after = new.commitment(place)?.subPoints.first { $0.number == subPoint }
        guard let before, let after, before.text == after.text else { return "" }
        return subPoint
    }
}
