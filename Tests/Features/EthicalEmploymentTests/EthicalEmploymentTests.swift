import TestSupport
import Testing

@testable import EthicalEmployment
