import { systemCode } from './system-failure.ts'

/** Whether a process with that number runs now, whoever owns it. */
export function isProcessAlive(pid: number): boolean {
  // Zero and negative numbers mean groups of processes to the system.
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return systemCode(error) === 'EPERM'
  }
}
