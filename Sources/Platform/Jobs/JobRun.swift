import Foundation
public import Storage

/// What a kind's work is given each time it is done.
public struct JobRun: Sendable {
    public let id: ID<Job>
    /// How often it has been taken up, this time included.
    public let tries: Int
    public let progress: JobProgress
    let parameters: String

    /// What was given along when the job was asked for.
    /// - Throws: `JobFailure` that no further try mends, where it is not of this form.
    public func parameters<Parameters: Decodable>(_: Parameters.Type = Parameters.self) throws(JobFailure) -> Parameters
    {
        do {
            return try JSONDecoder().decode(Parameters.self, from: Data(parameters.utf8))
        } catch {
            throw JobFailure("parameters", isFinal: true)
        }
    }
}
