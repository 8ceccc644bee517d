import Foundation
import Storage

/// Answers of a form that wait in the page itself while a person confirms who they are: sealed, so that the page tells and
/// takes nothing else, and good only in the same session, at the same place, for an hour.
extension Accounts {
    /// The most bytes that are kept.
    public static let largestKeptForm = 64 * 1024
    private static let keptMinutes = 60

    /// - Parameter place: where the form was sent to.
    /// - Returns: base64url; nil where there is more than `largestKeptForm`.
    public func keep(_ answers: [UInt8], at place: String, in session: Session) throws -> String? {
        guard answers.count <= Self.largestKeptForm else { return nil }
        let until = clock.now().adding(minutes: Self.keptMinutes).milliseconds
        let plain = withUnsafeBytes(of: until.bigEndian) { Array($0) } + answers
        return Data(try key.seal(plain, for: .keptForm, boundTo: Self.context(place, session))).base64URL
    }

    /// - Returns: nil for what was not kept in this session at this place, or too long ago.
    public func kept(_ text: String, at place: String, in session: Session) -> [UInt8]? {
        guard text.utf8.count <= 2 * Self.largestKeptForm, let sealed = Data(base64URL: text),
            let plain = key.open(Array(sealed), for: .keptForm, boundTo: Self.context(place, session)),
            plain.count >= 8
        else { return nil }
        let until = plain[..<8].reduce(Int64(0)) { $0 << 8 | Int64($1) }
        return until > clock.now().milliseconds ? Array(plain[8...]) : nil
    }

    private static func context(_ place: String, _ session: Session) -> String { "\(session.id.text) \(place)" }
}
