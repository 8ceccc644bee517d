import TestSupport
import Testing

@testable import ContractManagement
