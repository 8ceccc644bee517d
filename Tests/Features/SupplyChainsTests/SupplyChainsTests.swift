import TestSupport
import Testing

@testable import SupplyChains
