import Foundation
public import Watching

extension ClipWatcher {
    /// Looks for the pose network where `HIPWISE_POSE` says, else beside or above the program.
    ///
    /// Never in the folder one works in: what lies there is loaded as code.
    public static var ofThisProgram: ClipWatcher {
        ClipWatcher(
            askedPoseFolder: ProcessInfo.processInfo.environment["HIPWISE_POSE"],
            executable: Bundle.main.executableURL?.path(percentEncoded: false)
        )
    }
}
