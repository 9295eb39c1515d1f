# Fast lanes; see docs/architecture.md. `make check` is what CI runs.
.PHONY: core lean full lint format record check bench

core:            ## the kernel: seconds
	swift test --package-path Core --scratch-path .build/core
lean:            ## everything but the web
	HIPWISE_WITHOUT_WEB=1 swift test --scratch-path .build/lean
full:            ## everything
	swift test
lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests Core Intake Video Benchmarks
format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests Core Intake Video Benchmarks
record:          ## accept the present text of all snapshots
	HIPWISE_RECORD=1 swift test
check:
	scripts/test
bench:
	Benchmarks/run
