// The target BoardServer.
