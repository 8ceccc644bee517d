/// Why the code or the plan refused. Says nothing of any record's content.
public struct CodeOfPracticeError: Error, Sendable, Hashable, CustomStringConvertible {
    public enum Code: String, Sendable, CaseIterable {
        /// There is no such record, or it is another organisation's.
        case notFound
        /// A reason of at least ten letters is wanted.
        case reasonMissing
        /// A text is longer than allowed.
        case tooLong
        /// A title is wanted.
        case titleMissing
        /// A text is wanted in English.
        case textMissing
        /// A text is wanted in Welsh too.
        case welshMissing
        /// A label that tells the version apart is wanted.
        case labelMissing
        /// The series has a version of this label already.
        case labelTaken
        /// The version has no such commitment.
        case unknownCommitment
        /// The commitment has no such sub-point.
        case unknownSubPoint
        /// Commitments are numbered from 1 to 60, each once, and sub-points likewise.
        case badNumbers
        /// The map names a commitment that one of the versions lacks.
        case badMap
        /// Nobody of that identifier works here.
        case unknownOwner
        /// Only addresses that begin with https are taken.
        case badLink
        /// The file is of no kind that is kept, or its name says another kind than its bytes.
        case badFile
        case fileEmpty
        case fileTooLarge
        /// The scanner found something malicious in the file.
        case maliciousFile
        /// One piece of evidence is a file, a link or a record, and no two of them.
        case onlyOne
        /// What the evidence points to is wanted.
        case referenceMissing
        /// Evidence cannot expire before the day it speaks of.
        case badDates
        /// Somebody changed it meanwhile: look again.
        case changedMeanwhile
        /// The organisation follows this version already.
        case alreadyAdopted
        /// Another version of the code is followed, and this one does not take its place.
        case notANewerVersion
        /// The version is no longer followed.
        case ended
        /// It was taken back already.
        case withdrawn
        /// The version was followed once, so that it stays.
        case inUse
        /// The version is followed without a signature.
        case notToBeSigned
        /// That office has signed already.
        case alreadySigned
        /// The other signature must be another person's.
        case samePerson
        /// Only a person who holds the office signs.
        case notASignatory
        /// Only who wrote or signed it may take it back.
        case notTheirs
        /// The plan, or what hangs on an action, is full.
        case tooMany
        case nothingChosen
        /// The field has another value by now.
        case cannotUndo
    }

    /// What is wrong, in the order of the form; at least one.
    public var codes: [Code]

    public var code: Code { codes.first ?? .notFound }

    public init(_ code: Code) {
        codes = [code]
    }

    public init(_ codes: [Code]) {
        self.codes = codes
    }

    public var description: String { "code of practice: \(codes.map(\.rawValue).joined(separator: ", "))" }
}
