export async function cli(_workerUrl: URL): Promise<void> {}
