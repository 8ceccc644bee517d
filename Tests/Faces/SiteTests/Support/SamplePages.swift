@testable import Site

/// One page of every template with every field filled, so that the tests see all that a template can show. A feature adds
/// its own in `Samples/<Feature>Samples.swift` and its line here.
enum SamplePages {
    static var all: [SamplePage] {
        signIn + provider + account + confirmation + today + progress + faults + help + hits + lists + imports
            + referrals
            + suppliers + contracts + merging + trail + purpose + people + links + jobs
            + code
            + employment + invoiceNames
            + suppliers + contracts + merging + trail + purpose + people + links + jobs + flags + buyers
            + chains
            + questionnaires
            // The picture of supply chains.
            + chainPicture
            + suppliers + contracts + merging + trail + purpose + people + links + jobs + tenders
            + contractManagement + publications + publicGuidance + reporting + sealedReporting + desk + reportChannels
    }
}

/// A page and the name of its golden files.
struct SamplePage: CustomStringConvertible, Sendable {
    var name: String
    var model: any PageModel
    /// Whether somebody is signed in who may do everything.
    var isSignedIn = true

    init(_ name: String, isSignedIn: Bool = true, _ model: any PageModel) {
        self.name = name
        self.isSignedIn = isSignedIn
        self.model = model
    }

    var description: String { name }
}
