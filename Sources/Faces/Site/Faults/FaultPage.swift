import Languages

/// The page about a request that cannot be answered as asked: what happened, and what to do now.
struct FaultPage: PageModel {
    var fault: PageFault

    func page(in words: Words) -> Page {
        var page = Page(
            "faults/fault", title: words(.faultsEachTitle, fault.code),
            fields: ["text": words(.faultsEachText, fault.code), "next": words(.faultsEachNext, fault.code)])
        page.status = fault.status
        return page
    }
}
